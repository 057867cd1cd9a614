package org.worksonarm.portal.provisioning;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.allocation.AllocationCutShort;
import org.worksonarm.portal.allocation.AllocationMoved;
import org.worksonarm.portal.allocation.AllocationRescheduled;
import org.worksonarm.portal.allocation.LoanShortened;
import org.worksonarm.portal.allocation.MachineAllocated;

/** Hears what happens to loans, in the same transaction, so that no loan is ever without its tasks or steps. */
@Component
class LoanListening {

    private final LoanReading loans;
    private final Provisioners provisioners;

    LoanListening(LoanReading loans, Provisioners provisioners) {
        this.loans = loans;
        this.provisioners = provisioners;
    }

    @EventListener
    void hear(MachineAllocated event) {
        var loan = loans.of(event.allocation());
        provisioners.toBegin(loan).lent(loan);
    }

    @EventListener
    void hear(AllocationRescheduled event) {
        var loan = loans.of(event.allocation());
        provisioners.of(loan).rescheduled(loan);
    }

    @EventListener
    void hear(LoanShortened event) {
        var loan = loans.of(event.allocation());
        provisioners.of(loan).rescheduled(loan);
    }

    /** What is only held has nothing to set up yet. */
    @EventListener
    void hear(AllocationMoved event) {
        var loan = loans.of(event.allocation());
        if (!event.isInPlace()) {
            provisioners.of(loan).cutShort(loan);
        } else if (!loan.held()) {
            provisioners.of(loan).moved(loan);
        }
    }

    @EventListener
    void hear(AllocationCutShort event) {
        var loan = loans.of(event.allocation());
        provisioners.of(loan).cutShort(loan);
    }
}
