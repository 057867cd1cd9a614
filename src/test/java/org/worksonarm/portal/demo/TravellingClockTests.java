package org.worksonarm.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class TravellingClockTests {

    private static final Instant PRESENT = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant PAST = Instant.parse("2026-09-01T12:00:00Z");

    private final TravellingClock clock = new TravellingClock(Clock.fixed(PRESENT, ZoneOffset.UTC));

    @Test
    void showsThePresent() {
        assertThat(clock.instant()).isEqualTo(PRESENT);
    }

    @Test
    void showsThePastToWhatRunsThereOnly() {
        var seen = new ArrayList<Instant>();

        clock.at(PAST, () -> seen.add(clock.instant()));
        seen.add(clock.instant());

        assertThat(seen).containsExactly(PAST, PRESENT);
    }
}
