package org.worksonarm.portal.decision;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationLifecycle;

/** Lets a decision that was appealed stand again, with the letter that tells its team. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reinstating {

    private final Decisions decisions;
    private final AnswerLetters letters;
    private final ApplicationLifecycle lifecycle;
    private final Clock clock;

    Reinstating(Decisions decisions, AnswerLetters letters, ApplicationLifecycle lifecycle, Clock clock) {
        this.decisions = decisions;
        this.letters = letters;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    void uphold(Case opened, Appeal appeal, String words, AccountId by) {
        var now = clock.instant();
        opened.held().ifPresent(held -> {
            held.takeBack("the appealed decision was upheld");
            decisions.save(held);
        });
        var appealed = opened.decisions().stream()
                .filter(decision -> decision.id().equals(appeal.decision()))
                .findFirst()
                .orElseThrow();
        decisions.save(Decision.upheld(appealed, by, now));
        appeal.uphold(words, letters.upheld(Facts.of(opened.dossier()), words), by, now);
        lifecycle.decide(opened.dossier().id(), appealed.outcome(), words);
    }
}
