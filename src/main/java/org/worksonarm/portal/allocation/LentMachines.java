package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    public Map<MachineId, List<Use>> ongoing(List<MachineId> machines, Actor reader) {
        var today = LocalDate.now(clock);
        var ids = machines.stream().map(MachineId::value).toList();
        return hosts.bookings(ids, today, new AccountId(reader.actorId())).values().stream()
                .flatMap(List::stream)
                .filter(booking -> !booking.isMaintenance() && booking.status().isLive())
                .filter(booking -> !booking.period().isOver(today))
                .collect(Collectors.groupingBy(
                        booking -> new MachineId(booking.machineId()),
                        Collectors.mapping(booking -> use(booking, today), Collectors.toList())));
    }

    private static Use use(Booking booking, LocalDate today) {
        var url = booking.holder() == null ? null : "/allocations/" + booking.allocationId();
        var period = booking.period();
        return new Use(
                booking.holder(),
                booking.portion().words(),
                period.first(),
                period.last(),
                !period.first().isAfter(today),
                url);
    }
}
