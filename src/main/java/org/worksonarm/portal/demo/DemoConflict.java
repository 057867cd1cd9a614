package org.worksonarm.portal.demo;

import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.Declaring;

/** A conflict of interest that one of the invented reviewers declares, with something to be reviewed. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoConflict {

    private final DemoStage stage;
    private final JdbcClient jdbc;
    private final Declaring declaring;

    DemoConflict(DemoStage stage, JdbcClient jdbc, Declaring declaring) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.declaring = declaring;
    }

    void declare() {
        var reviewer = stage.reviewers().get(1);
        var application = jdbc.sql(
                        "select application_id from assignment_card where reviewer = ? and ended_at is null order by 1 limit 1")
                .param(reviewer.accountId().value())
                .query(UUID.class)
                .optional();
        application.ifPresent(assigned -> stage.act(
                reviewer,
                Duration.ofDays(2),
                () -> declaring.declare(
                        new ApplicationId(assigned),
                        reviewer.accountId(),
                        "Invented for the demo: I was paid by this project until last year.")));
    }
}
