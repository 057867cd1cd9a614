package org.worksonarm.portal.capacity;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;
import org.worksonarm.portal.account.AccountId;

/** Lets the demo's admin plan maintenance. Exists in demo mode only. */
@Service
@ConditionalOnBooleanProperty("portal.demo.enabled")
public class DemoUpkeep {

    private final Upkeep upkeep;

    DemoUpkeep(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** Keeps a machine that nobody has free for some days. */
    public void maintain(UUID machine, String name, LocalDate first, LocalDate last, String reason, AccountId admin) {
        upkeep.plan(new Place(machine, null, name), new WindowPlan(first, last, reason, false), admin);
    }

    /** A day on which a whole site is down, which its loans run through. */
    public void downtime(String site, LocalDate day, String reason, AccountId admin) {
        upkeep.plan(new Place(null, site, site), new WindowPlan(day, day, reason, true), admin);
    }
}
