package org.worksonarm.portal.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What became of the decisions in the demo: machines are lent and used, teams ask to change something, and one appeals. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoAftermath {

    private final DemoLending lending;
    private final DemoTeams teams;
    private final DemoChanges changes;
    private final DemoYear year;

    DemoAftermath(DemoLending lending, DemoTeams teams, DemoChanges changes, DemoYear year) {
        this.lending = lending;
        this.teams = teams;
        this.changes = changes;
        this.year = year;
    }

    void pass() {
        lending.lend();
        teams.join();
        changes.ask();
        teams.appeal();
        year.pass();
    }
}
