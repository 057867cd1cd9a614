package org.worksonarm.portal.capacity;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.hardware.MachineId;

/** Reads terms and windows for the pages of admins. */
@Component
@Transactional(readOnly = true)
class CapacityLists {

    static final int SHOWN = 100;

    private static final String WINDOWS = """
            select w.window_id, w.machine_id, coalesce(c.name, 'all of ' || w.site) as place, w.starts_on, w.ends_on, w.reason,
                   w.loans_run_on
            from maintenance_window w left join machine_card c using (machine_id)
            where not w.cancelled and w.ends_on >= :today %s
            order by w.starts_on, place, w.window_id limit :shown""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CapacityLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<TermsView> terms(MachineId machine) {
        return jdbc.sql("""
                select c.machine_id, c.name, c.sharing = 'PARTS' as shared, c.cleaning_days, c.vcpu_overcommit, c.retires_on,
                       t.version
                from host_card c left join machine_terms t using (machine_id) where c.machine_id = ?""").param(machine.value()).query(CapacityLists::terms).optional();
    }

    /** What is planned for a machine, its site's windows included, and under way or to come. */
    List<WindowLine> of(MachineId machine) {
        return jdbc.sql(WINDOWS.formatted("""
                and (w.machine_id = :machine or w.site = (select m.site from machine_card m where m.machine_id = :machine))"""))
                .param("machine", machine.value())
                .param("today", LocalDate.now(clock))
                .param("shown", SHOWN)
                .query(WindowLine.class)
                .list();
    }

    /** The next windows of all machines and sites. */
    List<WindowLine> all() {
        return jdbc.sql(WINDOWS.formatted(""))
                .param("today", LocalDate.now(clock))
                .param("shown", SHOWN)
                .query(WindowLine.class)
                .list();
    }

    /** The machine of that id, or the site of that code. */
    Optional<Place> place(String key) {
        return jdbc.sql("""
                select machine_id, null as site_code, name from machine_card where machine_id::text = :key
                union all select distinct null::uuid, site, 'all machines at ' || site_name from machine_card where site = :key""").param("key", key).query(Place.class).optional();
    }

    /** The sites that have machines, by code and name. */
    List<Place> sites() {
        return jdbc.sql(
                        "select distinct null::uuid as machine_id, site as site_code, site_name as name from machine_card order by name")
                .query(Place.class)
                .list();
    }

    private static TermsView terms(ResultSet row, int index) throws SQLException {
        var version = row.getObject("version", Long.class);
        return new TermsView(
                row.getObject("machine_id", UUID.class),
                row.getString("name"),
                row.getBoolean("shared"),
                new Terms(
                        row.getInt("cleaning_days"),
                        row.getObject("vcpu_overcommit", BigDecimal.class),
                        row.getObject("retires_on", LocalDate.class)),
                version == null ? TermsForm.NEW : version);
    }
}
