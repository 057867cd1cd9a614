package org.worksonarm.portal.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.kernel.NotFound;

/** Reads the loans that teams use today. */
@Component
@Transactional(readOnly = true)
class LoansInUse {

    private final JdbcClient jdbc;
    private final ApplicationDossiers dossiers;
    private final Clock clock;

    LoansInUse(JdbcClient jdbc, ApplicationDossiers dossiers, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    List<LoanInUse> of(ApplicationId application) {
        return jdbc.sql("""
                select l.*, c.number, c.title from allocation_card l join application_card c using (application_id)
                where l.application_id = :application and l.live and l.status <> 'HELD'
                  and :today between l.starts_on and l.ends_on order by l.machine, l.allocation_id""")
                .param("application", application.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> loan(row))
                .list();
    }

    /**
     * As one of its team sees it.
     *
     * @throws NotFound for anybody else, or where the application has no such loan today
     */
    LoanInUse find(ApplicationId application, UUID loan, AccountId member) {
        checkTeam(application, member);
        return of(application).stream()
                .filter(found -> found.id().equals(loan))
                .findFirst()
                .orElseThrow(() -> new NotFound("loan " + loan));
    }

    /** Makes others of the team who would report the same wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    void awaitTurn(UUID loan) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('usage of ' || ?, 0))::text")
                .param(loan.toString())
                .query(String.class)
                .single();
    }

    void checkTeam(ApplicationId application, AccountId member) {
        if (!dossiers.involves(application, member)) {
            throw new NotFound("application " + application);
        }
    }

    private static LoanInUse loan(ResultSet row) throws SQLException {
        return new LoanInUse(
                row.getObject("allocation_id", UUID.class),
                row.getObject("application_id", UUID.class),
                new ApplicationNumber(row.getLong("number")),
                row.getString("title"),
                row.getObject("machine_id", UUID.class),
                row.getString("machine"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
