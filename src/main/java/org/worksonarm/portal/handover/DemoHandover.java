package org.worksonarm.portal.handover;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;

/** Lets the demo's people hand machines over. Exists in demo mode only. */
@Service
@ConditionalOnBooleanProperty("portal.demo.enabled")
public class DemoHandover {

    private final HandingOver handing;

    DemoHandover(HandingOver handing) {
        this.handing = handing;
    }

    /** How to reach a machine is the same for all of the demo but for its name, and leads nowhere. */
    public void give(UUID loan, String machine, AccountId admin) {
        var access = new Access(
                machine + ".example.org",
                22,
                "debian",
                "",
                "Serial console: ask the programme, which opens it for a day.",
                "The second disk is empty; mount it where you build.");
        handing.give(new AllocationId(loan), access, -1, admin);
    }

    public void acknowledge(ApplicationId application, UUID loan, AccountId member) {
        handing.acknowledge(application, new AllocationId(loan), member);
    }
}
