package org.worksonarm.portal.hardware;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.record.Actor;

/** Noting what is wrong with machines, and when it no longer is. */
@Service
@Transactional
class FaultNoting {

    private final MachineFaults faults;
    private final Clock clock;

    FaultNoting(MachineFaults faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    void note(MachineId machine, String words, LocalDate beganOn, Actor by) {
        faults.saveAndFlush(new MachineFault(machine, words, beganOn, by.actorId(), clock.instant()));
    }

    /** False where it ended before, or would end before it began. */
    boolean end(MachineId machine, UUID id, LocalDate day, @Nullable String cure) {
        var fault = faults.findByMachineFaultIdAndMachineId(id, machine).orElseThrow(() -> new NotFound("fault " + id));
        var ended = fault.end(day, cure);
        faults.saveAndFlush(fault);
        return ended;
    }
}
