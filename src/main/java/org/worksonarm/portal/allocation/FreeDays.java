package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.hardware.MachineState;

/** The earliest days from which as many are free as are asked for, each for the whole period; fewer where there are fewer. */
record FreeDays(int asked, List<LocalDate> days) {

    FreeDays {
        days = List.copyOf(days);
    }

    static FreeDays of(List<Candidate> candidates, ResourceNeed need, Period period) {
        var queue = new PriorityQueue<>(Comparator.comparing(Free::day));
        candidates.stream()
                .filter(candidate -> candidate.mayFit() && candidate.host().state() == MachineState.AVAILABLE)
                .flatMap(
                        candidate -> Free.of(candidate.host(), candidate.calendar(), Portion.of(need), period).stream())
                .forEach(queue::add);
        var days = new ArrayList<LocalDate>();
        while (days.size() < need.quantity() && !queue.isEmpty()) {
            var next = queue.remove();
            days.add(next.day());
            next.again(period).ifPresent(queue::add);
        }
        return new FreeDays(need.quantity(), days);
    }

    boolean isEnough() {
        return days.size() == asked;
    }

    boolean isEnoughBy(LocalDate day) {
        return numberBy(day) == asked;
    }

    int numberBy(LocalDate last) {
        return (int) days.stream().filter(day -> !day.isAfter(last)).count();
    }

    /** One portion of one machine, free from one day. */
    private record Free(Host host, Calendar calendar, Portion portion, LocalDate day) {

        static Optional<Free> of(Host host, Calendar calendar, Portion portion, Period period) {
            return host.freeFrom(calendar, portion, period)
                    .filter(day -> !day.isAfter(period.first().plusMonths(Period.LONGEST_IN_MONTHS)))
                    .map(day -> new Free(host, calendar, portion, day));
        }

        /** The next such portion of the same machine, for use at the same time. */
        Optional<Free> again(Period period) {
            var taken = new Booking(
                    UUID.randomUUID(),
                    host.machineId(),
                    portion,
                    new Period(day, day.plusYears(100)),
                    AllocationStatus.HELD,
                    null);
            return of(host, calendar.plus(taken), portion, period);
        }
    }
}
