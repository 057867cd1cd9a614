package org.worksonarm.portal.allocation;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Reads machines and what is booked on them. */
@Component
@Transactional(readOnly = true)
class Hosts {

    private final JdbcClient jdbc;

    Hosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Host> find(UUID machine) {
        return jdbc.sql("select * from machine_card where machine_id = ?")
                .param(machine)
                .query(Host.class)
                .optional();
    }

    /** Every machine that is or may come into service again. */
    List<Host> all() {
        return jdbc.sql("""
                select * from machine_card where state not in ('COMMISSIONING', 'RETIRED')
                order by model_position, site, name""").query(Host.class).list();
    }

    /** One page of those with something to show from that day on, and one more where there are more. */
    List<Host> page(TimelineQuery query, LocalDate from) {
        return jdbc.sql("""
                select * from machine_card c
                where (:model = '' or c.model = :model) and (:site = '' or c.site = :site)
                and (c.state <> 'RETIRED' or exists (select 1 from allocation l where l.machine_id = c.machine_id
                                                     and l.ends_on >= :from and not isempty(l.period)))
                and (:after = '' or (c.model_position, c.site, c.name) > (
                    select x.model_position, x.site, x.name from machine_card x where x.name = :after))
                order by c.model_position, c.site, c.name limit :limit""")
                .param("model", query.modelOrAll())
                .param("site", query.siteOrAll())
                .param("after", query.afterOrStart())
                .param("from", from)
                .param("limit", TimelineQuery.PAGE + 1)
                .query(Host.class)
                .list();
    }

    /** The sites that have machines, by code and name. */
    List<Loan.Option> sites() {
        return jdbc.sql("select distinct site as value, site_name as label from machine_card order by site_name, site")
                .query(Loan.Option.class)
                .list();
    }

    /** The bookings of each machine that end on that day or later; a machine without any has no entry. */
    Map<UUID, List<Booking>> bookings(List<UUID> machines, LocalDate from, AccountId reader) {
        if (machines.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                select l.*, case when true %s then c.project_name end as holder
                from allocation l join application_card c using (application_id)
                where l.machine_id in (:machines) and l.ends_on >= :from and not isempty(l.period)
                order by l.starts_on, l.allocation_id""".formatted(NO_CONFLICT))
                .param("me", reader.value())
                .param("machines", machines)
                .param("from", from)
                .query(Hosts::booking)
                .stream()
                .collect(Collectors.groupingBy(Booking::machineId));
    }

    /** The bookings of all machines, without the names of those who have them. */
    Map<UUID, List<Booking>> bookings(LocalDate from) {
        return jdbc
                .sql("select l.*, null as holder from allocation l where l.ends_on >= :from and not isempty(l.period)")
                .param("from", from)
                .query(Hosts::booking)
                .stream()
                .collect(Collectors.groupingBy(Booking::machineId));
    }

    private static Booking booking(ResultSet row, int index) throws SQLException {
        return new Booking(
                row.getObject("allocation_id", UUID.class),
                row.getObject("machine_id", UUID.class),
                portion(row),
                new Period(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                AllocationStatus.valueOf(row.getString("status")),
                row.getString("holder"));
    }

    static Portion portion(ResultSet row) throws SQLException {
        return new Portion(
                AllocationKind.valueOf(row.getString("kind")),
                row.getInt("vcpu"),
                row.getInt("ram_gib"),
                row.getInt("disk_gib"),
                row.getInt("ci_slots"));
    }
}
