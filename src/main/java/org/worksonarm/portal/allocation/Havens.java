package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ResourceNeed;

/** Finds where loans could go on that must leave a site; knows nothing of who may read of them. */
@Component
@Transactional(readOnly = true)
public class Havens {

    private final JdbcClient jdbc;
    private final Hosts hosts;
    private final Clock clock;

    Havens(JdbcClient jdbc, Hosts hosts, Clock clock) {
        this.jdbc = jdbc;
        this.hosts = hosts;
        this.clock = clock;
    }

    /** For each of them, with machines of all sites but the one by that code. */
    public Map<AllocationId, Haven> of(List<Departing> leaving, String site) {
        if (leaving.isEmpty()) {
            return Map.of();
        }
        var today = LocalDate.now(clock);
        var elsewhere =
                hosts.all().stream().filter(host -> !host.site().equals(site)).toList();
        var stock = new Stock(elsewhere, hosts.bookings(today), today);
        return new Exodus(stock).havens(leaving, needs(leaving));
    }

    private Map<AllocationId, ResourceNeed> needs(List<Departing> leaving) {
        return jdbc
                .sql("""
                select a.allocation_id, r.* from allocation a join resource_request_card r using (resource_request_id)
                where a.allocation_id in (:loans)""")
                .param("loans", leaving.stream().map(one -> one.loan().value()).toList())
                .query((row, _) ->
                        Map.entry(new AllocationId(row.getObject("allocation_id", UUID.class)), LoanRequests.need(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
