package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.decision.Commitment;

/** A machine that is lent, or will be, keeps the acceptance of its application as it is. */
@Component
@Transactional(readOnly = true)
class LoanCommitment implements Commitment {

    private final JdbcClient jdbc;
    private final Clock clock;

    LoanCommitment(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean binds(ApplicationId application) {
        return jdbc.sql("""
                select exists (select 1 from allocation_card
                               where application_id = :application and live and ends_on >= :today)""")
                .param("application", application.value())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }
}
