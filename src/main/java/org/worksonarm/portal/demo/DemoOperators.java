package org.worksonarm.portal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.provisioning.TaskDesk;

/** An invented operator who has done what was due until some weeks ago. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoOperators {

    private static final int DAYS_BEHIND = 30;

    private final DemoStage stage;
    private final TaskDesk desk;
    private final Clock clock;

    DemoOperators(DemoStage stage, TaskDesk desk, Clock clock) {
        this.stage = stage;
        this.desk = desk;
        this.clock = clock;
    }

    void work() {
        var day = LocalDate.now(clock).minusDays(DAYS_BEHIND);
        var admin = stage.admin();
        stage.act(
                admin,
                Duration.ZERO,
                () -> desk.catchUp(day, "Invented for the demo: done, and the machine answers.", admin.accountId()));
    }
}
