package org.worksonarm.portal.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What became of the decisions in the demo: machines are lent and set up, teams ask to change something, and one appeals. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoAftermath {

    private final DemoLending lending;
    private final DemoOperators operators;
    private final DemoTeams teams;
    private final DemoChanges changes;

    DemoAftermath(DemoLending lending, DemoOperators operators, DemoTeams teams, DemoChanges changes) {
        this.lending = lending;
        this.operators = operators;
        this.teams = teams;
        this.changes = changes;
    }

    void pass() {
        lending.lend();
        operators.work();
        teams.join();
        changes.ask();
        teams.appeal();
    }
}
