package org.worksonarm.portal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.program.RoundPlanning;
import org.worksonarm.portal.program.RoundTerms;

/** The demo's rounds: one that is over, and one to come; in between, applications are taken as they arrive. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoRounds {

    private final DemoStage stage;
    private final RoundPlanning planning;
    private final Clock clock;

    DemoRounds(DemoStage stage, RoundPlanning planning, Clock clock) {
        this.stage = stage;
        this.planning = planning;
        this.clock = clock;
    }

    void plan() {
        plan("Autumn", -45, -20);
        plan("Winter", 20, 50);
    }

    private void plan(String season, int opensInDays, int endsInDays) {
        var today = LocalDate.now(clock);
        var deadline = today.plusDays(endsInDays);
        var terms = new RoundTerms(
                "%s %d".formatted(season, deadline.getYear()),
                today.plusDays(opensInDays).atStartOfDay(ZoneOffset.UTC).toInstant(),
                deadline.atTime(18, 0).toInstant(ZoneOffset.UTC),
                24,
                21);
        stage.act(stage.admin(), Duration.ofDays(50), () -> planning.plan(terms));
    }
}
