package org.worksonarm.portal.decision;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ApplicationStatusChanged;

/** Takes back what is held on an application that its team withdraws: there is nothing left to decide. */
@Component
class LapsedDecisions {

    private final Decisions decisions;

    LapsedDecisions(Decisions decisions) {
        this.decisions = decisions;
    }

    @EventListener
    void lapse(ApplicationStatusChanged event) {
        if (event.to() == ApplicationStatus.WITHDRAWN) {
            decisions.findByApplicationOrderById(event.application()).stream()
                    .filter(decision -> decision.state() == DecisionState.HELD)
                    .forEach(this::takeBack);
        }
    }

    private void takeBack(Decision held) {
        held.takeBack("withdrawn by the team");
        decisions.save(held);
    }
}
