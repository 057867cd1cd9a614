package org.worksonarm.portal.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.Offering;
import org.worksonarm.portal.allocation.Opening;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.kernel.NotFound;

/** Holds what one line of a confirmed schedule gets, or keeps why not; it names nobody, for others read it too. */
@Service
@Transactional
class LineHolding {

    static final int DAYS = 7;
    private static final String ACCEPT = "Accept its application first; then hold the machine from the waiting list.";
    private static final String TAKEN = "The machine was taken meanwhile, or cannot be lent any more.";

    private final ScheduleLines lines;
    private final Offering offering;
    private final Clock clock;

    LineHolding(ScheduleLines lines, Offering offering, Clock clock) {
        this.lines = lines;
        this.offering = offering;
        this.clock = clock;
    }

    /** Says whether it is held now; whoever comes second finds it settled. */
    boolean settle(UUID id, Standing.State state, AccountId admin) {
        var line = find(id);
        if (!line.isPending()) {
            return false;
        }
        switch (state) {
            case READY -> hold(line, admin);
            case ACCEPT_FIRST -> line.missed(ACCEPT);
            case IMPOSSIBLE, UNSERVED, HELD -> line.missed(TAKEN);
        }
        return lines.saveAndFlush(line).isHeld();
    }

    /** Keeps that somebody was faster. */
    boolean miss(UUID id) {
        var line = find(id);
        if (line.isPending()) {
            line.missed(TAKEN);
            lines.saveAndFlush(line);
        }
        return false;
    }

    private void hold(ScheduleLine line, AccountId admin) {
        var slot = Objects.requireNonNull(line.slot());
        var machine = new MachineId(Objects.requireNonNull(slot.id()));
        var opening = new Opening(machine, slot.name(), "", "", slot.first(), slot.last(), List.of(), List.of());
        switch (offering.hold(line.request(), opening, until(), admin)) {
            case Attempt.Allocated(AllocationId hold) -> line.held(hold);
            case Attempt.Refused _ -> line.missed(TAKEN);
        }
    }

    private Instant until() {
        return LocalDate.now(clock)
                .plusDays(DAYS + 1L)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private ScheduleLine find(UUID id) {
        return lines.findLocked(id).orElseThrow(() -> new NotFound("line " + id));
    }
}
