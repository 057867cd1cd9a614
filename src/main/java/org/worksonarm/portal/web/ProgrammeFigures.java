package org.worksonarm.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.allocation.FreeCapacity;
import org.worksonarm.portal.allocation.FreeCapacity.ModelCapacity;
import org.worksonarm.portal.decision.DecisionTimes;
import org.worksonarm.portal.decision.DecisionTimes.MeasuredWait;
import org.worksonarm.portal.program.Intake;
import org.worksonarm.portal.program.IntakeNow;

/** What a maintainer wants to know before applying: how long it takes, and what is free. */
@Component
class ProgrammeFigures {

    private final DecisionTimes times;
    private final FreeCapacity capacity;
    private final Intake intake;
    private final Clock clock;

    ProgrammeFigures(DecisionTimes times, FreeCapacity capacity, Intake intake, Clock clock) {
        this.times = times;
        this.capacity = capacity;
        this.intake = intake;
        this.clock = clock;
    }

    Figures today() {
        return new Figures(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                intake.now(),
                times.recent().orElse(null),
                capacity.today());
    }

    /** {@code measured} is null before the first decision. */
    record Figures(
            LocalDate day, IntakeNow intake, @Nullable MeasuredWait measured, List<ModelCapacity> capacity) {}
}
