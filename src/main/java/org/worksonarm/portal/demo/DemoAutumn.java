package org.worksonarm.portal.demo;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;

/** The invented autumn of the demo: applications that nobody ever decided are put up again, scored, and partly decided. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoAutumn {

    private final DemoStage stage;
    private final JdbcClient jdbc;
    private final ApplicationLifecycle lifecycle;
    private final DemoDecisions decisions;

    DemoAutumn(DemoStage stage, JdbcClient jdbc, ApplicationLifecycle lifecycle, DemoDecisions decisions) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.lifecycle = lifecycle;
        this.decisions = decisions;
    }

    /** The applications that are reviewed, longest waiting first. */
    List<UUID> reopen() {
        var undecided = jdbc.sql("""
                select application_id from application_card
                where status = 'CLOSED' and old_outcome is null order by number""").query(UUID.class).list();
        for (var place = 0; place < undecided.size(); place++) {
            var application = new ApplicationId(undecided.get(place));
            stage.act(stage.admin(), Duration.ofDays(32 - place), () -> lifecycle.reopen(application));
        }
        return undecided;
    }

    void decide() {
        decisions.decide();
    }
}
