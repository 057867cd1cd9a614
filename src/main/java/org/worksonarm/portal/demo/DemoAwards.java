package org.worksonarm.portal.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What became of accepted applications in the demo: machines are lent, and teams ask to change something. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoAwards {

    private final DemoLending lending;
    private final DemoChanges changes;

    DemoAwards(DemoLending lending, DemoChanges changes) {
        this.lending = lending;
        this.changes = changes;
    }

    void carryOut() {
        lending.lend();
        changes.ask();
    }
}
