package org.worksonarm.portal.provisioning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ProjectId;

/** Reads loans. */
@Component
@Transactional(readOnly = true)
class LoanReading {

    private static final String SELECT = """
            select l.allocation_id, l.application_id, l.machine_id, l.machine, l.site, l.kind, l.vcpu, l.ram_gib, l.disk_gib, l.live, l.status = 'HELD' as held,
                   l.starts_on, l.ends_on
            from allocation_card l
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LoanReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Loan of(AllocationId id) {
        return of(id.value());
    }

    Loan of(UUID id) {
        return jdbc.sql(SELECT + "where l.allocation_id = ?")
                .param(id)
                .query(Loan.class)
                .single();
    }

    /** Those of a project that are not over. */
    List<Loan> of(ProjectId project) {
        return jdbc.sql(SELECT + """
                join application_card c using (application_id)
                where c.project_id = ? and l.live and l.ends_on >= ? order by l.allocation_id""")
                .params(project.value(), LocalDate.now(clock))
                .query(Loan.class)
                .list();
    }

    /** Those of the teams that a person is on that are not over. */
    List<Loan> of(AccountId member) {
        return jdbc.sql(SELECT + """
                join application_participant p using (application_id)
                where p.account_id = ? and l.live and l.ends_on >= ? order by l.allocation_id""")
                .params(member.value(), LocalDate.now(clock))
                .query(Loan.class)
                .list();
    }
}
