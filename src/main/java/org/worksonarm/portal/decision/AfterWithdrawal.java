package org.worksonarm.portal.decision;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ApplicationStatusChanged;

/** Ends what waits for an answer on an application that its team withdraws: there is nothing left to decide. */
@Component
class AfterWithdrawal {

    private final Decisions decisions;
    private final Appeals appeals;

    AfterWithdrawal(Decisions decisions, Appeals appeals) {
        this.decisions = decisions;
        this.appeals = appeals;
    }

    @EventListener
    void lapse(ApplicationStatusChanged event) {
        if (event.to() == ApplicationStatus.WITHDRAWN) {
            decisions.findByApplicationOrderById(event.application()).stream()
                    .filter(decision -> decision.state() == DecisionState.HELD)
                    .forEach(this::takeBack);
            appeals.findByApplication(event.application())
                    .filter(Appeal::isOpen)
                    .ifPresent(this::lapse);
        }
    }

    private void takeBack(Decision held) {
        held.takeBack("withdrawn by the team");
        decisions.save(held);
    }

    private void lapse(Appeal appeal) {
        appeal.lapse();
        appeals.save(appeal);
    }
}
