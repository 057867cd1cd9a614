package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.worksonarm.portal.application.ResourceRequestId;

/** All machines with what is booked on them, and what some requests want, as they are at one moment. */
public record Yard(LocalDate today, List<Berth> berths, Map<ResourceRequestId, Wanted> wanted) {

    public Yard {
        berths = List.copyOf(berths);
        wanted = Map.copyOf(wanted);
    }

    public Optional<Wanted> wanted(ResourceRequestId request) {
        return Optional.ofNullable(wanted.get(request));
    }

    public Yard with(List<Berth> others) {
        return new Yard(today, others, wanted);
    }
}
