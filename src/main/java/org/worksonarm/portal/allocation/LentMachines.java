package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.MachineUse;
import org.worksonarm.portal.record.Actor;

/** Tells the pages about machines who has them. */
@Component
class LentMachines implements MachineUse {

    private final Hosts hosts;
    private final Clock clock;

    LentMachines(Hosts hosts, Clock clock) {
        this.hosts = hosts;
        this.clock = clock;
    }

    @Override
    public List<Use> ongoing(MachineId machine, Actor reader) {
        var today = LocalDate.now(clock);
        return hosts
                .bookings(List.of(machine.value()), today, new AccountId(reader.actorId()))
                .getOrDefault(machine.value(), List.of())
                .stream()
                .filter(booking -> booking.status().isLive())
                .map(LentMachines::use)
                .toList();
    }

    private static Use use(Booking booking) {
        var url = booking.holder() == null ? null : "/allocations/" + booking.allocationId();
        var period = booking.period();
        return new Use(booking.holder(), booking.portion().words(), period.first(), period.last(), url);
    }
}
