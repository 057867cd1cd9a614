package org.worksonarm.portal.fairness;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days of UTC, both inclusive, in one round or all; an end that is null is open. */
record Period(@Nullable LocalDate from, @Nullable LocalDate to, String round) {

    static final Period ALL = new Period(null, null, "");

    private static final Instant BEFORE_ALL = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant AFTER_ALL = Instant.parse("3000-01-01T00:00:00Z");

    boolean isEmpty() {
        return from != null && to != null && to.isBefore(from);
    }

    Timestamp start() {
        return Timestamp.from(
                from == null ? BEFORE_ALL : from.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The first moment after it. */
    Timestamp end() {
        return Timestamp.from(
                to == null
                        ? AFTER_ALL
                        : to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
