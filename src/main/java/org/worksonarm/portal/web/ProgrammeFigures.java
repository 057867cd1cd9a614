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
import org.worksonarm.portal.program.Promise;

/** What a maintainer wants to know before applying: how long it takes, and what is free. */
@Component
class ProgrammeFigures {

    private final DecisionTimes times;
    private final FreeCapacity capacity;
    private final Promise promise;
    private final Clock clock;

    ProgrammeFigures(DecisionTimes times, FreeCapacity capacity, Promise promise, Clock clock) {
        this.times = times;
        this.capacity = capacity;
        this.promise = promise;
        this.clock = clock;
    }

    Figures today() {
        return new Figures(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                promise.daysToDecision(),
                times.recent().orElse(null),
                capacity.today());
    }

    /** {@code measured} is null before the first decision. */
    record Figures(
            LocalDate day, int promisedDays, @Nullable MeasuredWait measured, List<ModelCapacity> capacity) {}
}
