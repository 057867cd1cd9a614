package org.worksonarm.portal.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the demo's admin did: machines were handed over, maintenance is planned, and an offer is open. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoPlans {

    private final DemoHandingOver handingOver;
    private final DemoDowntime downtime;
    private final DemoOffering offering;

    DemoPlans(DemoHandingOver handingOver, DemoDowntime downtime, DemoOffering offering) {
        this.handingOver = handingOver;
        this.downtime = downtime;
        this.offering = offering;
    }

    void make() {
        handingOver.pass();
        downtime.plan();
        offering.offer();
    }
}
