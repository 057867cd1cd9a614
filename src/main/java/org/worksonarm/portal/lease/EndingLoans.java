package org.worksonarm.portal.lease;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.NotFound;

/** Reads the loans of a team that are not over. */
@Component
@Transactional(readOnly = true)
class EndingLoans {

    private final JdbcClient jdbc;
    private final ApplicationDossiers dossiers;
    private final Clock clock;

    EndingLoans(JdbcClient jdbc, ApplicationDossiers dossiers, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** What ends first comes first. */
    List<EndingLoan> of(ApplicationId application) {
        return jdbc.sql("""
                select l.allocation_id as id, l.application_id as application, l.machine, l.starts_on, l.ends_on,
                       l.promised_until, l.held_over, p.wanted_until, :today::date as today
                from allocation_card l left join period_request_card p using (allocation_id)
                where l.application_id = :application and l.status in ('ACTIVE', 'ENDING') and l.ends_on >= :today
                order by l.ends_on, l.machine, l.allocation_id""")
                .param("application", application.value())
                .param("today", LocalDate.now(clock))
                .query(EndingLoan.class)
                .list();
    }

    /**
     * As one of its team sees it.
     *
     * @throws NotFound where there is no such loan, it is over, or the person is not on the team
     */
    EndingLoan find(AllocationId loan, ApplicationId application, AccountId member) {
        return of(application).stream()
                .filter(found -> found.id().equals(loan.value()) && dossiers.involves(application, member))
                .findFirst()
                .orElseThrow(() -> new NotFound("loan " + loan));
    }
}
