package org.worksonarm.portal.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.Fit;
import org.worksonarm.portal.allocation.Period;

/** Says in words why a line gets what it gets. It speaks of machines and days alone, so that no line tells of another. */
final class Reasons {

    private Reasons() {}

    static String of(Placing placing) {
        var place = placing.place();
        var days = placing.days();
        return place == null || days == null ? unserved(placing.ask()) : served(placing.ask(), place, days);
    }

    /** Of one that an admin gives a machine by hand. */
    static String byHand(Ask ask, Place place, Period days) {
        return "Chosen by hand; " + lower(served(ask, place, days));
    }

    private static String unserved(Ask ask) {
        var fitting = ask.places().size();
        if (fitting == 0) {
            return "No machine in service fits it.";
        }
        return fitting == 1
                ? "The only machine that fits is never free for as long as it asks for."
                : "None of the %d machines that fit is free for as long as it asks for.".formatted(fitting);
    }

    private static String served(Ask ask, Place place, Period days) {
        var parts = new ArrayList<String>();
        parts.add(choice(ask));
        parts.add(when(ask, days));
        Stream.of(suits(ask, place), company(place), keeps(ask, place))
                .flatMap(List::stream)
                .forEach(parts::add);
        return String.join("; ", parts) + ".";
    }

    private static String choice(Ask ask) {
        var fitting = ask.places().size();
        return fitting == 1 ? "The only machine that fits" : "One of %d machines that fit".formatted(fitting);
    }

    private static String when(Ask ask, Period days) {
        var waits = ask.waits(days);
        return waits == 0
                ? "free from the day that is asked for"
                : "free %s after the day that is asked for".formatted(waits == 1 ? "a day" : waits + " days");
    }

    private static List<String> suits(Ask ask, Place place) {
        return switch (place.berth().fit(ask.wanted())) {
            case Fit.Fits(List<String> reasons) -> telling(reasons);
            case Fit.MayFit(List<String> reasons, List<String> doubts) ->
                Stream.concat(telling(reasons).stream(), doubts.stream().map("in doubt: "::concat))
                        .toList();
            case Fit.DoesNotFit _ -> List.of();
        };
    }

    /** Without what is true of every machine that fits. */
    private static List<String> telling(List<String> reasons) {
        return reasons.stream().filter(reason -> !reason.equals("lent whole")).toList();
    }

    private static List<String> company(Place place) {
        return place.berth().isShared() && !place.berth().isEmpty()
                ? List.of("packed on a host that is in use already")
                : List.of();
    }

    private static List<String> keeps(Ask ask, Place place) {
        var larger = ask.places().keySet().stream()
                .filter(other -> !other.berth().isShared() && other.berth().isKnownLargerThan(place.berth()))
                .count();
        return larger == 0
                ? List.of()
                : List.of("keeps %s for those who need %s"
                        .formatted(
                                larger == 1 ? "a larger one" : larger + " larger ones", larger == 1 ? "it" : "them"));
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** What it would get otherwise, where that differs; empty where it does not. */
    static String differs(String instead, @Nullable Beside beside, PlannedLine line) {
        LocalDate from = line.startsOn();
        if (beside == null) {
            return line.isServed() ? instead + ": nothing." : "";
        }
        var same = beside.machine().equals(line.machine()) && Objects.equals(beside.startsOn(), from);
        return same ? "" : "%s: %s from %s.".formatted(instead, beside.machine(), Days.words(beside.startsOn()));
    }
}
