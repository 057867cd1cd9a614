package org.worksonarm.portal.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What became of the decisions in the demo: machines are lent, teams ask to change something, and one appeals. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoAftermath {

    private final DemoLending lending;
    private final DemoTeams teams;
    private final DemoChanges changes;

    DemoAftermath(DemoLending lending, DemoTeams teams, DemoChanges changes) {
        this.lending = lending;
        this.teams = teams;
        this.changes = changes;
    }

    void pass() {
        lending.lend();
        teams.join();
        changes.ask();
        teams.appeal();
    }
}
