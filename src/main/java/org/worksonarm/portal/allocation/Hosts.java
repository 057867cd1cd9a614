package org.worksonarm.portal.allocation;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Reads machines and what is booked on them. */
@Component
@Transactional(readOnly = true)
class Hosts {

    /** A hold that has lapsed takes nothing, also before anybody has noted it. */
    private static final String BOOKINGS = """
            select l.allocation_id, l.machine_id, l.kind, l.vcpu, l.ram_gib, l.disk_gib, l.ci_slots, l.starts_on, l.ends_on,
                   l.status, l.application_id as tenant, l.cleaning_days, r.jobs = 'UNTRUSTED' as strangers, l.held_until, %s as holder,
                   null as upkeep, false as loans_run_on
            from allocation l join application_card c using (application_id)
            join resource_request_card r using (resource_request_id)
            where (:all or l.machine_id in (:machines)) and l.ends_on + l.cleaning_days >= :from and not isempty(l.period)
              and (l.status <> 'HELD' or l.held_until > :now)
            union all
            select w.window_id, w.machine_id, 'WHOLE', 0, 0, 0, 0, w.starts_on, w.ends_on, 'ACTIVE', null, 0, false, null, null,
                   w.reason, w.loans_run_on
            from maintenance_card w where (:all or w.machine_id in (:machines)) and w.ends_on >= :from
            order by starts_on, allocation_id""";

    /** By a part of the name of a project only for who may know that it has the machine. */
    private static final String PAGE = """
            select * from host_card h
            where (:model = '' or h.model = :model) and (:site = '' or h.site = :site) and (:state = '' or h.state = :state)
            and (h.state <> 'RETIRED' or exists (select 1 from allocation l where l.machine_id = h.machine_id
                                                 and l.ends_on >= :from and not isempty(l.period)))
            and (:project = '' or exists (
                select 1 from allocation l join application_card c using (application_id)
                where l.machine_id = h.machine_id and l.starts_on <= :until and l.ends_on >= :from and not isempty(l.period)
                  and (l.status <> 'HELD' or l.held_until > :now)
                  and strpos(lower(c.project_name), lower(:project)) > 0 %s))
            and (:after = '' or (h.model_position, h.site, h.name) > (
                select x.model_position, x.site, x.name from host_card x where x.name = :after))
            order by h.model_position, h.site, h.name limit :limit""".formatted(NO_CONFLICT);

    private final JdbcClient jdbc;
    private final Clock clock;

    Hosts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Host> find(UUID machine) {
        return jdbc.sql("select * from host_card where machine_id = ?")
                .param(machine)
                .query(HostRows::host)
                .optional();
    }

    /** Every machine that is or may come into service again. */
    List<Host> all() {
        return jdbc.sql("""
                select * from host_card where state not in ('COMMISSIONING', 'RETIRED')
                order by model_position, site, name""").query(HostRows::host).list();
    }

    /** One page of those with something to show in these days, and one more where there are more. */
    List<Host> page(TimelineQuery query, Period window, AccountId reader) {
        return jdbc.sql(PAGE)
                .param("me", reader.value())
                .param("project", query.projectOrAll())
                .param("until", window.last())
                .param("now", Timestamp.from(clock.instant()))
                .param("model", query.modelOrAll())
                .param("site", query.siteOrAll())
                .param("state", query.stateOrAll())
                .param("after", query.afterOrStart())
                .param("from", window.first())
                .param("limit", TimelineQuery.PAGE + 1)
                .query(HostRows::host)
                .list();
    }

    /** The sites that have machines, by code and name. */
    List<Loan.Option> sites() {
        return jdbc.sql("select distinct site as value, site_name as label from host_card order by site_name, site")
                .query(Loan.Option.class)
                .list();
    }

    /**
     * What takes the days of each machine from that day on, its cleaning included, in the order of the first days; a
     * machine without any has no entry.
     */
    Map<UUID, List<Booking>> bookings(List<UUID> machines, LocalDate from, AccountId reader) {
        if (machines.isEmpty()) {
            return Map.of();
        }
        return byMachine(
                jdbc.sql(BOOKINGS.formatted("case when true %s then c.project_name end".formatted(NO_CONFLICT)))
                        .param("me", reader.value())
                        .param("machines", machines)
                        .param("all", false),
                from);
    }

    /** The bookings of all machines, without the names of those who have them. */
    Map<UUID, List<Booking>> bookings(LocalDate from) {
        var nowhere = List.of(new UUID(0, 0));
        return byMachine(
                jdbc.sql(BOOKINGS.formatted("null::text"))
                        .param("machines", nowhere)
                        .param("all", true),
                from);
    }

    private Map<UUID, List<Booking>> byMachine(StatementSpec statement, LocalDate from) {
        return statement
                .param("from", from)
                .param("now", Timestamp.from(clock.instant()))
                .query(BookingRows::booking)
                .stream()
                .collect(Collectors.groupingBy(Booking::machineId));
    }
}
