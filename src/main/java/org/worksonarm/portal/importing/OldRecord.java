package org.worksonarm.portal.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one issue: redacted, sorted, judged. The fingerprint stays the same as long as the issue does. The
 * numbers of other issues it mentions help to find those of the same project.
 */
record OldRecord(
        Origin origin,
        Instant createdAt,
        String title,
        ProjectName project,
        Verdict verdict,
        OldOutcome outcome,
        Answers answers,
        Participants participants,
        List<AreaGuess> areas,
        List<GuessedRequest> requests,
        Openness openness,
        @Nullable Boolean ciOnly,
        @Nullable YesNo logoPermission,
        Set<Integer> mentions) {

    OldRecord {
        areas = List.copyOf(areas);
        requests = List.copyOf(requests);
        mentions = Set.copyOf(mentions);
    }

    /** Where a record comes from, and the fingerprint that tells whether it has changed since. */
    record Origin(String tracker, int number, String url, String fingerprint) {}

    /** Redacted answers by question, never about people; text outside of any question; answers to other questions. */
    record Answers(Map<Question, String> byQuestion, String opening, List<OldFurtherAnswer> further) {

        Answers {
            byQuestion = Map.copyOf(byQuestion);
            further = List.copyOf(further);
        }

        String to(Question question) {
            return byQuestion.getOrDefault(question, "");
        }
    }
}
