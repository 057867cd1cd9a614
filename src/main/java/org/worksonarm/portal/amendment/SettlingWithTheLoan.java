package org.worksonarm.portal.amendment;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.allocation.AllocationCutShort;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.AllocationMoved;
import org.worksonarm.portal.allocation.MachineAllocated;

/** Once a loan is over, nobody answers how long it is to last: what its team asked is settled in the same transaction. */
@Component
class SettlingWithTheLoan {

    static final String OVER = "The loan ended before this was answered.";
    static final String MOVED =
            "The loan goes on on another machine, and nobody answered before. Ask again for the loan of that machine.";

    private final Amendments amendments;
    private final Clock clock;

    SettlingWithTheLoan(Amendments amendments, Clock clock) {
        this.amendments = amendments;
        this.clock = clock;
    }

    @EventListener
    void settle(AllocationCutShort event) {
        settle(event.allocation(), OVER);
    }

    /** What moves before its first day stays the same loan, with the same days. */
    @EventListener
    void settle(AllocationMoved event) {
        if (!event.isInPlace()) {
            settle(event.allocation(), MOVED);
        }
    }

    /** What ends earlier and goes on as another loan is asked about anew. */
    @EventListener
    void settle(MachineAllocated event) {
        if (event.continued() != null) {
            settle(event.continued(), MOVED);
        }
    }

    private void settle(AllocationId loan, String words) {
        amendments.findOpenOfPeriod(loan).ifPresent(open -> {
            open.settle(words, clock.instant());
            amendments.saveAndFlush(open);
        });
    }
}
