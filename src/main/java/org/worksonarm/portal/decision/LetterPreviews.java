package org.worksonarm.portal.decision;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.decision.LetterComposing.Message;
import org.worksonarm.portal.review.OwnReviewFirst;
import org.worksonarm.portal.review.Standings;

/** Shows how words of a letter read for real people, before anybody gets them. */
@Component
@Transactional(readOnly = true)
class LetterPreviews {

    private static final int OFFERED = 20;

    private final JdbcClient jdbc;
    private final Readers readers;
    private final Standings standings;
    private final LetterComposing composing;

    LetterPreviews(JdbcClient jdbc, Readers readers, Standings standings, LetterComposing composing) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.standings = standings;
        this.composing = composing;
    }

    /** The newest decisions that such a letter could tell of, held ones first. */
    List<Sample> samples(LetterKind kind, SignedIn admin) {
        return jdbc.sql("""
                select d.decision_id, d.application_id, c.number, c.title, c.project_name, d.outcome, d.reason,
                       d.what_would_change, d.state = 'HELD' as held
                from decision d join application_card c on c.application_id = d.application_id
                where d.state <> 'TAKEN_BACK' and (:any or d.outcome = :kind) and not %s %s
                  and exists (select 1 from application_participant t join account_contact a using (account_id)
                              where t.application_id = d.application_id and a.address is not null)
                order by d.state = 'HELD' desc, d.decision_id desc limit %d""".formatted(OwnReviewFirst.OWED, NO_CONFLICT, OFFERED))
                .param("any", kind.tellsOfAnyDecision())
                .param("kind", kind.name())
                .param("me", admin.accountId().value())
                .param("reviewer", admin.is(Role.REVIEWER))
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .query(Sample.class)
                .list();
    }

    /** The letters to the team of the chosen decision, or of the first one; none where there is no decision yet. */
    List<TeamLetter> preview(LetterTemplate words, List<Sample> samples, @Nullable UUID chosen) {
        return chosen(samples, chosen).stream()
                .flatMap(sample -> letters(words, sample).stream())
                .toList();
    }

    static Optional<Sample> chosen(List<Sample> samples, @Nullable UUID chosen) {
        return samples.stream()
                .filter(sample -> sample.decisionId().equals(chosen))
                .findFirst()
                .or(() -> samples.stream().findFirst());
    }

    private List<TeamLetter> letters(LetterTemplate words, Sample sample) {
        var application = new ApplicationId(sample.applicationId());
        var facts = new Facts(application, sample.applicationNumber(), sample.title(), sample.projectName());
        var message =
                new Message(facts, sample.reason(), sample.whatWouldChange(), standings.applicantComments(application));
        return composing.letters(words, message, readers.of(application));
    }

    /** A decision to try the words on. */
    record Sample(
            UUID decisionId,
            UUID applicationId,
            long number,
            String title,
            String projectName,
            Outcome outcome,
            String reason,
            String whatWouldChange,
            boolean held) {

        ApplicationNumber applicationNumber() {
            return new ApplicationNumber(number);
        }

        public String value() {
            return decisionId.toString();
        }

        public String label() {
            return "%s, %s%s".formatted(applicationNumber(), title, held ? " (held)" : "");
        }
    }
}
