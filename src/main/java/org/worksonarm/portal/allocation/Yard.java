package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

/** All machines with what is booked on them, and what some requests want, as they are at one moment. */
public record Yard(
        LocalDate today, List<Berth> berths, Map<ResourceRequestId, Wanted> wanted, Map<String, String> modelNames) {

    public Yard {
        berths = List.copyOf(berths);
        wanted = Map.copyOf(wanted);
        modelNames = Map.copyOf(modelNames);
    }

    public Optional<Wanted> wanted(ResourceRequestId request) {
        return Optional.ofNullable(wanted.get(request));
    }

    public Optional<Berth> berth(MachineId machine) {
        return berths.stream().filter(berth -> berth.machine().equals(machine)).findFirst();
    }

    public Yard with(List<Berth> others) {
        return new Yard(today, others, wanted, modelNames);
    }

    /** What one request asks for, in a few words. */
    public String title(Wanted one) {
        return new NeedWords(one.need(), modelNames).title();
    }
}
