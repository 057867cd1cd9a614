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

    static Bar of(Booking booking, int lane, TimeScale scale, LocalDate today) {
        var status = booking.statusOn(today);
        var name = name(booking, status);
        var url = booking.holder() == null ? null : "/allocations/" + booking.allocationId();
        var look = booking.isMaintenance() ? "maintenance" : look(status);
        return of(booking.period(), lane, scale, look, name, url);
    }

    /** The machine is cleaned before it is another project's. */
    static Bar cleaning(Period days, int lane, TimeScale scale) {
        return of(days, lane, scale, "cleaning", "Cleaning", null);
    }

    /** From the day after the last on, nothing is lent there. */
    static Bar closing(Host host, TimeScale scale, LocalDate last) {
        var x = scale.at(last.plusDays(1));
        var label = host.retiresFirst() ? "retired" : host.siteName() + " closed";
        return new Bar(x, TimeScale.round(scale.width() - x), 0, "closed", label, label, null);
    }

    private static Bar of(Period days, int lane, TimeScale scale, String look, String name, @Nullable String url) {
        var x = scale.at(days.first());
        var width = scale.at(days.last().plusDays(1)) - x;
        var title = name + ", " + days.words();
        return new Bar(x, TimeScale.round(width), lane, look, width < READABLE ? "" : name, title, url);
    }

    private static String name(Booking booking, AllocationStatus status) {
        var upkeep = booking.claim().upkeep();
        if (upkeep != null) {
            return (upkeep.loansRunOn() ? "Downtime: " : "Maintenance: ") + upkeep.reason();
        }
        var holder = booking.holder() == null ? "conflict of interest" : booking.holder();
        var part = booking.portion().isWhole() ? "" : ", " + booking.portion().size();
        return (status == AllocationStatus.HELD ? "Held: " : "") + holder + part;
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
            case ENDED, RELEASED_EARLY, REVOKED, CANCELLED, RELEASED, LAPSED, MOVED -> "upkeep";
        };
    }
}
