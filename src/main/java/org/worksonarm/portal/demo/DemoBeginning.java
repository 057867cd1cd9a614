package org.worksonarm.portal.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What was there before the demo's autumn: the old record, and what admins had planned. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoBeginning {

    private final DemoArchive archive;
    private final DemoRounds rounds;
    private final DemoPlanning planning;

    DemoBeginning(DemoArchive archive, DemoRounds rounds, DemoPlanning planning) {
        this.archive = archive;
        this.rounds = rounds;
        this.planning = planning;
    }

    void pass() {
        archive.importOldRecords();
        rounds.plan();
        planning.draftRubric();
    }
}
