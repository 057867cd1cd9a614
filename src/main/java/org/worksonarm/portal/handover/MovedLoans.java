package org.worksonarm.portal.handover;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.allocation.AllocationMoved;

/** Takes back, in the transaction of the move, how to log in to the machine that a loan leaves before its first day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MovedLoans {

    private final Handovers handovers;

    MovedLoans(Handovers handovers) {
        this.handovers = handovers;
    }

    @EventListener
    void on(AllocationMoved event) {
        if (event.isInPlace()) {
            handovers.findLocked(event.allocation()).ifPresent(handover -> {
                handover.withdraw(event.before());
                handovers.delete(handover);
            });
        }
    }
}
