package org.worksonarm.portal.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that shows another moment to whatever runs inside {@link #at}: so the demo's past happens in the past. */
class TravellingClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock present;

    TravellingClock(Clock present) {
        this.present = present;
    }

    void at(Instant moment, Runnable action) {
        ScopedValue.where(MOMENT, moment).run(action);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : present.instant();
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TravellingClock(present.withZone(zone));
    }
}
