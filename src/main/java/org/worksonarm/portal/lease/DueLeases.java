package org.worksonarm.portal.lease;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;

/** Finds the loans of which something is to be told: for each the latest stage alone, however long nobody looked. */
@Component
@Transactional(readOnly = true)
class DueLeases {

    /** What ended longer ago is on the lists of admins, and no longer worth a mail. */
    private static final int DAYS_OF_LOOKING_BACK = 30;

    /** Whoever waits for the answer to a renewal knows of the end; only its last week is told. */
    private static final int LAST_WEEK = 7;

    private static final String DUE = """
            select l.allocation_id, l.application_id, l.machine, l.ends_on, s.stage, l.ends_on - s.days as due_on, l.held_over
            from allocation_card l left join lease_end e using (allocation_id)
            cross join lateral (select * from (values %s) stages (stage, days)
                                where l.ends_on - days <= :today order by days limit 1) s
            where l.status in ('ACTIVE', 'ENDING') and l.ends_on >= :today::date - %d and l.ends_on <= :today::date + 60
              and (not l.held_over or s.days <= %d) and l.ends_on - s.days >= l.starts_on and (e.moved_on is null or l.ends_on - s.days > e.moved_on)
              and not exists (select 1 from lease_reminder r where r.allocation_id = l.allocation_id
                              and r.stage = s.stage and r.due_on = l.ends_on - s.days)
            """.formatted(LeaseStage.rows(), DAYS_OF_LOOKING_BACK, LAST_WEEK);

    private final JdbcClient jdbc;

    DueLeases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AllocationId> on(LocalDate today) {
        return jdbc
                .sql(DUE + "order by l.ends_on, l.allocation_id")
                .param("today", today)
                .query((row, _) -> due(row, today))
                .list()
                .stream()
                .map(LeaseDue::allocation)
                .toList();
    }

    Optional<LeaseDue> find(AllocationId loan, LocalDate today) {
        return jdbc.sql(DUE + "and l.allocation_id = :loan")
                .param("today", today)
                .param("loan", loan.value())
                .query((row, _) -> due(row, today))
                .optional();
    }

    private static LeaseDue due(ResultSet row, LocalDate today) throws SQLException {
        return new LeaseDue(
                new AllocationId(row.getObject("allocation_id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getString("machine"),
                row.getObject("ends_on", LocalDate.class),
                LeaseStage.valueOf(row.getString("stage")),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("held_over"),
                today);
    }
}
