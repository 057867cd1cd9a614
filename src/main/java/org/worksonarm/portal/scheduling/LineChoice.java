package org.worksonarm.portal.scheduling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.worksonarm.portal.allocation.Period;
import org.worksonarm.portal.scheduling.SchedulePage.Row;

/** One line of an open schedule, and the machines that it could get: what is free first comes first. */
record LineChoice(ScheduleHead head, Row row, LocalDate today, List<Option> machines) {

    static LineChoice of(ScheduleHead head, Row row, Ask ask, LocalDate today) {
        var machines = ask.places().keySet().stream()
                .flatMap(place -> Free.of(ask, place))
                .sorted(Comparator.comparing((Free free) -> free.days().first())
                        .thenComparing(free -> !ask.suit(free.place()).sure())
                        .thenComparing(free -> free.place().berth().name()))
                .map(free -> free.option(ask))
                .toList();
        return new LineChoice(head, row, today, machines);
    }

    private record Free(Place place, Period days) {

        static Stream<Free> of(Ask ask, Place place) {
            return place.berth().free(ask.wanted(), ask.asked()).stream().map(days -> new Free(place, days));
        }

        Option option(Ask ask) {
            var berth = place.berth();
            return new Option(
                    berth.machine().toString(),
                    "%s: %s, %s, free from %s%s"
                            .formatted(
                                    berth.name(),
                                    berth.modelName(),
                                    berth.siteName(),
                                    Days.words(days.first()),
                                    ask.suit(place).sure() ? "" : ", may fit"));
        }
    }
}
