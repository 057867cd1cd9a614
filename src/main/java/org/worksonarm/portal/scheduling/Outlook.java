package org.worksonarm.portal.scheduling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.Berth;
import org.worksonarm.portal.allocation.Period;
import org.worksonarm.portal.allocation.Wanted;
import org.worksonarm.portal.allocation.Yard;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.waiting.Queued;

/**
 * The machines as they are now, and who waits as one admin may know it. Lines of a schedule are held against it one after
 * the other: each takes its days.
 */
final class Outlook {

    private static final String GONE = "It waits for nothing any more.";

    private final Yard yard;
    private final Map<ResourceRequestId, Queued> queue;
    private final Map<UUID, Berth> berths = new HashMap<>();
    private final Map<ResourceRequestId, Integer> given = new HashMap<>();

    Outlook(Yard yard, Map<ResourceRequestId, Queued> queue) {
        this.yard = yard;
        this.queue = queue;
        yard.berths().forEach(berth -> berths.put(berth.machine().value(), berth));
    }

    LocalDate today() {
        return yard.today();
    }

    /** The machines with what the lines have taken so far. */
    private List<Berth> berths() {
        return yard.berths().stream()
                .map(berth -> berths.getOrDefault(berth.machine().value(), berth))
                .toList();
    }

    Optional<Berth> berth(@Nullable UUID machine) {
        return machine == null ? Optional.empty() : Optional.ofNullable(berths.get(machine));
    }

    /** What a line asks for, beside the machines with what the others have taken. */
    Ask ask(ResourceRequestId request) {
        var wanted = yard.wanted(request).orElseThrow(() -> new NotFound("request " + request));
        var all = berths();
        var places = IntStream.range(0, all.size())
                .mapToObj(number -> new Place(number, all.get(number)))
                .toList();
        return Ask.of(wanted, wanted.asked(yard.today()), 0, 1, places);
    }

    /** What is to be said of each line, in turn. */
    Map<UUID, Standing> standings(List<PlannedLine> lines) {
        var standings = new HashMap<UUID, Standing>();
        lines.forEach(line -> standings.put(line.id(), take(line)));
        return standings;
    }

    private Standing take(PlannedLine line) {
        if (line.allocationId() != null) {
            return Standing.HELD;
        }
        var days = line.period();
        if (days == null) {
            return Standing.UNSERVED;
        }
        var refusal = yard.wanted(line.request())
                .map(wanted -> take(line, wanted, days))
                .orElse(GONE);
        return refusal.isEmpty() ? ofQueue(line) : Standing.impossible(refusal);
    }

    /** Why it cannot be; empty once its days are taken. */
    private String take(PlannedLine line, Wanted wanted, Period days) {
        var berth = berth(line.machineId());
        var refusal = berth.map(
                        found -> found.refusal(wanted, days, yard.today()).orElse(""))
                .orElse("This machine is out of service.");
        if (refusal.isEmpty()) {
            berths.computeIfPresent(berth.orElseThrow().machine().value(), (_, found) -> found.plus(wanted, days));
        }
        return refusal;
    }

    private Standing ofQueue(PlannedLine line) {
        var queued = queue.get(line.request());
        if (queued == null || given.merge(line.request(), 1, Integer::sum) > queued.units()) {
            return Standing.impossible(GONE);
        }
        return queued.accepted() ? Standing.READY : Standing.ACCEPT_FIRST;
    }
}
