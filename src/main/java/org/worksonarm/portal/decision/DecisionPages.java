package org.worksonarm.portal.decision;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.application.StatusTone;
import org.worksonarm.portal.review.Deadline;
import org.worksonarm.portal.review.Waiting;

/** Gathers what the page on which an application is decided shows. */
@Component
@Transactional
class DecisionPages {

    private final Scores scores;
    private final People people;
    private final Deadline deadline;

    DecisionPages(Scores scores, People people, Deadline deadline) {
        this.scores = scores;
        this.people = people;
        this.deadline = deadline;
    }

    DecisionPage of(DecisionDesk.Case opened) {
        var dossier = opened.dossier();
        return new DecisionPage(
                dossier,
                StatusTone.of(dossier.status()),
                waiting(dossier, opened),
                opened.reviewFirst(),
                opened.reviewFirst() ? Scores.Given.NOTHING : scores.of(dossier),
                opened.decision().map(this::made).orElse(null),
                opened.choices());
    }

    private @Nullable Waiting waiting(Dossier dossier, DecisionDesk.Case opened) {
        var answeredAt = opened.decision().map(Decision::firstDecidedAt).orElse(null);
        return deadline.waiting(dossier.submittedAt(), dossier.answerBy(), answeredAt, dossier.status());
    }

    private DecisionPage.Made made(Decision decision) {
        var on = decision.decidedAt();
        return new DecisionPage.Made(
                decision.outcome(),
                StatusTone.of(decision.outcome()),
                decision.reason(),
                name(decision.decidedBy()),
                on == null ? null : Waiting.day(on));
    }

    private @Nullable String name(@Nullable AccountId person) {
        return person == null ? null : people.names(Set.of(person)).get(person);
    }
}
