package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Berth.Guest;
import org.worksonarm.portal.application.ResourceRequestId;

/** Reads machines for whoever plans ahead. Who has them is named only where the reader has no conflict of interest. */
@Component
@Transactional(readOnly = true)
public class Yards {

    private static final String UNTRUSTED = """
            select l.allocation_id from allocation l join resource_request_card r using (resource_request_id)
            where r.jobs = 'UNTRUSTED' and l.ends_on >= ? and not isempty(l.period)""";

    private final JdbcClient jdbc;
    private final Hosts hosts;
    private final Openings openings;
    private final Clock clock;

    Yards(JdbcClient jdbc, Hosts hosts, Openings openings, Clock clock) {
        this.jdbc = jdbc;
        this.hosts = hosts;
        this.openings = openings;
        this.clock = clock;
    }

    /** The machines as they stand today, and what these requests want, whoever asks. */
    public Yard of(Collection<ResourceRequestId> requests, AccountId reader) {
        var today = LocalDate.now(clock);
        var all = hosts.all();
        var bookings = hosts.bookings(all.stream().map(Host::machineId).toList(), today, reader);
        var untrusted = untrusted(today);
        var berths = all.stream()
                .map(host -> berth(host, bookings.getOrDefault(host.machineId(), List.of()), untrusted))
                .toList();
        return new Yard(today, berths, openings.wanted(requests));
    }

    private static Berth berth(Host host, List<Booking> bookings, Set<UUID> untrusted) {
        return new Berth(
                host,
                bookings.stream()
                        .map(booking -> new Guest(booking, untrusted.contains(booking.allocationId())))
                        .toList());
    }

    private Set<UUID> untrusted(LocalDate today) {
        return jdbc.sql(UNTRUSTED).param(today).query(UUID.class).stream().collect(Collectors.toSet());
    }
}
