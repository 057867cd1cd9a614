package org.worksonarm.portal.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application of the time before the portal, as the importer understood it. Holds no contact data.
 *
 * @param outcome null where the old record tells no decision
 * @param closed whether the old record was closed, which proves nothing about the decision
 * @param ended whether what the decision granted came to its end long ago, so that nobody waits for anything
 * @param areas slug of each guessed focus area with the words that made the importer guess it
 * @param furtherAnswers answers to questions that this form doesn't ask, by heading, in order
 */
public record OldApplication(
        ProjectId project,
        String title,
        String description,
        String useCase,
        String beneficiaries,
        @Nullable OpenSource openSource,
        String licence,
        List<String> sourceUrls,
        String ciSystem,
        @Nullable Answer ciOnly,
        @Nullable Answer logoPermission,
        String contributions,
        String organisation,
        @Nullable Integer participants,
        Map<String, String> areas,
        List<ResourceNeed> needs,
        Map<String, String> furtherAnswers,
        Instant submittedAt,
        @Nullable Outcome outcome,
        boolean closed,
        boolean ended) {

    ApplicationStatus status() {
        if (outcome != null && !ended) {
            return ApplicationStatus.of(outcome);
        }
        return closed || ended ? ApplicationStatus.CLOSED : ApplicationStatus.SUBMITTED;
    }
}
