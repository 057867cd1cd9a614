package org.worksonarm.portal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.capacity.DemoUpkeep;

/** Invented maintenance: one machine gets new firmware, and one site has a day without power. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoDowntime {

    private final DemoStage stage;
    private final JdbcClient jdbc;
    private final DemoUpkeep upkeep;
    private final Clock clock;

    DemoDowntime(DemoStage stage, JdbcClient jdbc, DemoUpkeep upkeep, Clock clock) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    void plan() {
        var today = LocalDate.now(clock);
        var admin = stage.admin();
        var machine = jdbc.sql("select machine_id from machine_card where name = 'da11-jade-02'")
                .query(UUID.class)
                .single();
        stage.act(admin, Duration.ofDays(6), () -> {
            upkeep.maintain(
                    machine,
                    "da11-jade-02",
                    today.minusDays(4),
                    today.plusDays(10),
                    "Storage firmware, then a load test of two days",
                    admin.accountId());
            upkeep.downtime("ewr1", today.plusDays(24), "The power feed of the hall is replaced", admin.accountId());
        });
    }
}
