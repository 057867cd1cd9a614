package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ResourceRequestId;

/** Reads machines for whoever plans ahead. Who has them is named only where the reader has no conflict of interest. */
@Component
@Transactional(readOnly = true)
public class Yards {

    private final Hosts hosts;
    private final Openings openings;
    private final Clock clock;

    Yards(Hosts hosts, Openings openings, Clock clock) {
        this.hosts = hosts;
        this.openings = openings;
        this.clock = clock;
    }

    /** The machines as they stand today, and what these requests want, whoever asks. */
    public Yard of(Collection<ResourceRequestId> requests, AccountId reader) {
        var today = LocalDate.now(clock);
        var all = hosts.all();
        var bookings = hosts.bookings(all.stream().map(Host::machineId).toList(), today, reader);
        var berths = all.stream()
                .map(host -> new Berth(host, bookings.getOrDefault(host.machineId(), List.of())))
                .toList();
        return new Yard(today, berths, openings.wanted(requests));
    }
}
