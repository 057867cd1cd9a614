package org.worksonarm.portal.closing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.SiteLocks;
import org.worksonarm.portal.kernel.StaleEdit;

/** Holds a plan against what was shown. */
@Component
class ClosingDesk {

    private final ClosingPlans plans;
    private final SiteLocks locks;

    ClosingDesk(ClosingPlans plans, SiteLocks locks) {
        this.plans = plans;
        this.locks = locks;
    }

    /**
     * The plan as it was shown, worked out anew.
     *
     * @throws StaleEdit where the site or its loans changed since the plan was shown
     */
    public ClosingPlan plan(UUID site, LocalDate day, ClosingForm form, AccountId admin) {
        var plan = plans.of(site, day, admin);
        if (!plan.fingerprint().equals(form.fingerprint())) {
            var url = plan.path() + "?day=" + day;
            throw new StaleEdit("The plan for the closing of " + plan.site().code(), 0, url, Map.of("reason", ""))
                    .standing(true);
        }
        return plan;
    }

    /** The same, for one at a time, and as it stays until the transaction ends: nobody lends at the site meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ClosingPlan planUnderLock(UUID site, LocalDate day, ClosingForm form, AccountId admin) {
        locks.lock(plans.site(site).code(), form.machines());
        return plan(site, day, form, admin);
    }
}
