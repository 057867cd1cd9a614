package org.worksonarm.portal.decision;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationLifecycle;

/** Ends the standing of a decision, with the letter that tells its team. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reopenings {

    private final Decisions decisions;
    private final AnswerLetters letters;
    private final ApplicationLifecycle lifecycle;
    private final Clock clock;

    Reopenings(Decisions decisions, AnswerLetters letters, ApplicationLifecycle lifecycle, Clock clock) {
        this.decisions = decisions;
        this.letters = letters;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /** Sends an application back to review because its team appeals; what was held before is taken back. */
    void appealed(Decision decision, AccountId member) {
        Case.in(DecisionState.HELD, decisions.findByApplicationOrderById(decision.application()))
                .ifPresent(held -> {
                    held.takeBack("the team appealed");
                    decisions.saveAndFlush(held);
                });
        decision.reopen("Its team appealed.", List.of(), member, clock.instant());
        decisions.save(decision);
        lifecycle.reconsider(decision.application(), "The team appealed.");
    }

    void reopen(Case opened, String reason, AccountId by) {
        var about = Facts.of(opened.dossier());
        var standing = opened.standing().orElseThrow();
        standing.reopen(reason, letters.reopened(about, reason), by, clock.instant());
        decisions.save(standing);
        lifecycle.reconsider(about.id(), reason);
    }
}
