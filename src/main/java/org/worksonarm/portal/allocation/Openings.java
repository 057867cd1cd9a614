package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.hardware.MachineModel;

/** Finds what is free, or will be, for requests; knows nothing of who may read them. */
@Component
@Transactional(readOnly = true)
public class Openings {

    private final JdbcClient jdbc;
    private final Hosts hosts;
    private final HardwareCatalogue catalogue;
    private final Clock clock;

    Openings(JdbcClient jdbc, Hosts hosts, HardwareCatalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.hosts = hosts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What these requests ask for, and the machines as they stand now. */
    public Search search(Collection<ResourceRequestId> requests) {
        var today = LocalDate.now(clock);
        var stock = new Stock(hosts.all(), hosts.bookings(today), today);
        return new Search(stock, wanted(requests), names());
    }

    /** What these requests ask for. */
    Map<ResourceRequestId, Wanted> wanted(Collection<ResourceRequestId> requests) {
        if (requests.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from resource_request_card where resource_request_id in (:ids)")
                .param("ids", requests.stream().map(ResourceRequestId::value).toList())
                .query((row, _) -> new Wanted(
                        new ResourceRequestId(row.getObject("resource_request_id", UUID.class)),
                        new ApplicationId(row.getObject("application_id", UUID.class)),
                        LoanRequests.need(row)))
                .stream()
                .collect(Collectors.toMap(Wanted::request, Function.identity()));
    }

    private Map<String, String> names() {
        return catalogue.models().stream().collect(Collectors.toMap(MachineModel::slug, MachineModel::name));
    }
}
