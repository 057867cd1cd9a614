package org.worksonarm.portal.decision;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers an appeal by the decision that follows it. */
@Component
class AppealAnswers {

    private final Appeals appeals;
    private final Clock clock;

    AppealAnswers(Appeals appeals, Clock clock) {
        this.appeals = appeals;
        this.clock = clock;
    }

    @EventListener
    void answer(DecisionReleased event) {
        appeals.findByApplication(event.application()).filter(Appeal::isOpen).ifPresent(appeal -> {
            appeal.decideAnew(event.by(), clock.instant());
            appeals.save(appeal);
        });
    }
}
