package org.worksonarm.portal.provisioning;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.handover.BootSources;
import org.worksonarm.portal.handover.TeamKey;
import org.worksonarm.portal.handover.TeamKeys;

/** Puts together what a cloud is to set up, as things are now. */
@Component
@Transactional(readOnly = true)
class Orders {

    private final LoanReading loans;
    private final BootSources boots;
    private final TeamKeys keys;
    private final Clock clock;

    Orders(LoanReading loans, BootSources boots, TeamKeys keys, Clock clock) {
        this.loans = loans;
        this.boots = boots;
        this.keys = keys;
        this.clock = clock;
    }

    Order of(Step step) {
        var lines = keys.of(new ApplicationId(step.applicationId())).stream()
                .map(TeamKey::line)
                .toList();
        return new Order(loans.of(step.allocationId()), boots.of(new AllocationId(step.allocationId())), lines);
    }

    boolean isTooLate(Order order) {
        var loan = order.loan();
        return !loan.live() || loan.endsOn().isBefore(LocalDate.now(clock));
    }
}
