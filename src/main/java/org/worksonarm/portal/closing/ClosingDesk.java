package org.worksonarm.portal.closing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.StaleEdit;

/** Holds a plan against what was shown. */
@Component
class ClosingDesk {

    private final ClosingPlans plans;
    private final JdbcClient jdbc;

    ClosingDesk(ClosingPlans plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
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

    /** The same, for one at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ClosingPlan planUnderLock(UUID site, LocalDate day, ClosingForm form, AccountId admin) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('closing of ' || ?, 0))::text")
                .param(site.toString())
                .query(String.class)
                .single();
        return plan(site, day, form, admin);
    }
}
