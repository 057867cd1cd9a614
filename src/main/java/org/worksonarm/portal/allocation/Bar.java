package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One bar of a picture over time.
 *
 * @param x left edge in the units of the picture, as is {@code width}
 * @param lane row of a machine that is shared at the same time, from 0
 * @param look the class of the stylesheet
 * @param label what stands in it; empty where it is too narrow
 * @param title the same in full
 * @param url where it leads; null where the reader may not follow
 */
record Bar(
        double x,
        double width,
        int lane,
        String look,
        String label,
        String title,
        @Nullable String url) {

    private static final double READABLE = 36;

    static Bar of(Booking booking, int lane, TimeScale scale, AllocationStatus status) {
        var x = scale.at(booking.period().first());
        var width = scale.at(booking.period().last().plusDays(1)) - x;
        var holder = booking.holder() == null ? "conflict of interest" : booking.holder();
        var part = booking.portion().isWhole() ? "" : ", " + booking.portion().size();
        var title = "%s%s, %s to %s"
                .formatted(
                        holder,
                        part,
                        Wording.day(booking.period().first()),
                        Wording.day(booking.period().last()));
        var url = booking.holder() == null ? null : "/allocations/" + booking.allocationId();
        return new Bar(
                x, TimeScale.round(width), lane, look(status), width < READABLE ? "" : holder + part, title, url);
    }

    /** From the day after the last on, nothing is lent there. */
    static Bar closing(String site, TimeScale scale, LocalDate closesOn) {
        var x = scale.at(closesOn.plusDays(1));
        var label = site + " closed";
        return new Bar(x, TimeScale.round(scale.width() - x), 0, "upkeep", label, label, null);
    }

    /** The width of what is drawn, which leaves a gap to the neighbours. */
    public double inner() {
        return TimeScale.round(Math.max(1, width - 2));
    }

    private static String look(AllocationStatus status) {
        return switch (status) {
            case HELD -> "held";
            case UPCOMING, ACTIVE -> "";
            case ENDING -> "ending";
            case ENDED, RELEASED_EARLY, REVOKED, CANCELLED -> "upkeep";
        };
    }
}
