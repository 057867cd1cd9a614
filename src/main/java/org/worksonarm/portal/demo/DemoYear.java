package org.worksonarm.portal.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What happened to the machines of the demo once they were lent. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoYear {

    private final DemoOperators operators;
    private final DemoUse use;
    private final DemoTrouble trouble;
    private final DemoPlans plans;

    DemoYear(DemoOperators operators, DemoUse use, DemoTrouble trouble, DemoPlans plans) {
        this.operators = operators;
        this.use = use;
        this.trouble = trouble;
        this.plans = plans;
    }

    void pass() {
        operators.work();
        use.pass();
        trouble.pass();
        plans.make();
    }
}
