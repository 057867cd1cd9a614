package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.worksonarm.portal.application.ResourceNeed;

/** All machines that are or may come into service again, in the order of the catalogue, with what is booked on them. */
record Stock(List<Host> hosts, Map<UUID, List<Booking>> bookings, LocalDate today) {

    Stock {
        hosts = hosts.stream().filter(host -> !host.closesBefore(today)).toList();
        bookings = Map.copyOf(bookings);
    }

    List<Candidate> candidates(ResourceNeed need) {
        return hosts.stream()
                .map(host -> Candidate.of(need, host, bookings.getOrDefault(host.machineId(), List.of())))
                .toList();
    }

    Calendar calendar(int place) {
        var host = hosts.get(place);
        return new Calendar(host.capacity(), bookings.getOrDefault(host.machineId(), List.of()));
    }

    Supply supply(ResourceNeed need) {
        var demand = Demand.of(need, today);
        var candidates = candidates(need);
        var models = candidates.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.host().model(), LinkedHashMap::new, Collectors.toList()));
        return new Supply(
                models.values().stream()
                        .map(ofModel -> ModelSupply.of(ofModel, need, demand.period(), today))
                        .toList(),
                new Easing(this, demand, candidates).sentences());
    }
}
