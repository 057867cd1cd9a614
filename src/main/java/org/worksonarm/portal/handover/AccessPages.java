package org.worksonarm.portal.handover;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;

/** Puts together what a team sees of a loan. */
@Component
@Transactional(readOnly = true)
class AccessPages {

    private final HandoverLists handovers;
    private final FirstHours firstHours;
    private final BootSources boots;
    private final TeamKeys keys;

    AccessPages(HandoverLists handovers, FirstHours firstHours, BootSources boots, TeamKeys keys) {
        this.handovers = handovers;
        this.firstHours = firstHours;
        this.boots = boots;
        this.keys = keys;
    }

    AccessPage page(Lending loan, AccountId member) {
        return new AccessPage(
                loan,
                loan.isOver() ? null : handovers.find(loan.allocationId()).orElse(null),
                firstHours.of(loan.kind()).map(FirstHour::body).orElse(""),
                boots.of(new AllocationId(loan.allocationId())),
                boots.images(),
                keys.has(loan.application(), member.value()));
    }

    BootForm form(AccessPage page) {
        return BootForm.of(
                page.boot(), boots.version(new AllocationId(page.loan().allocationId())));
    }
}
