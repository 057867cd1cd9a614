package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.support.PersistenceTest;

/** The database itself keeps whoever has a conflict of interest from lending, past every page. */
@PersistenceTest
class LendingWithoutConflictTests {

    @Autowired
    JdbcClient jdbc;

    private UUID application = UUID.randomUUID();
    private UUID admin = application;
    private UUID allocation = application;

    @BeforeEach
    void lend() {
        var fixtures = new LoanFixtures(jdbc);
        application = fixtures.application("Lender", ApplicationStatus.ACCEPTED);
        admin = fixtures.account("Admin").value();
        var request = fixtures.request(application, NeedBuilder.whole().build());
        allocation = insert(fixtures, request);
    }

    @Test
    void refusesALoanByAMemberOfTheTeam() {
        join();

        assertThat(refusal(again())).isEqualTo("allocation_without_conflict");
    }

    @Test
    void refusesALoanThatAMemberOfTheTeamTakesOver() {
        join();

        assertThat(refusal(takenOver())).isEqualTo("allocation_without_conflict");
    }

    @Test
    void refusesALoanByWhoeverDeclaredAConflict() {
        jdbc.sql("""
                insert into declared_conflict (declared_conflict_id, account_id, application_id, reason, declared_by, declared_at, version)
                values (gen_random_uuid(), :admin, :application, 'We share a flat.', :admin, now(), 0)""").param("admin", admin).param("application", application).update();

        assertThat(refusal(again())).isEqualTo("allocation_without_conflict");
    }

    @Test
    void letsEverybodyElseLendAndKeepsWhatWasLentBefore() {
        assertThat(takenOver().update()).isOne();
        join();

        assertThat(jdbc.sql("update allocation set status = 'ENDING' where allocation_id = ?")
                        .param(allocation)
                        .update())
                .isOne();
    }

    private void join() {
        jdbc.sql("""
                insert into project_member (project_id, account_id, role, joined_at)
                select project_id, ?, 'MEMBER', now() from application where application_id = ?""").params(admin, application).update();
    }

    /** The same loan a year later. */
    private StatementSpec again() {
        return jdbc.sql("""
                insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                    ends_on, promised_until, allocated_by, allocated_at, version, kind)
                select gen_random_uuid(), application_id, resource_request_id, machine_id, 'ACTIVE', starts_on + 365,
                    ends_on + 365, promised_until + 365, ?, now(), 0, kind
                from allocation where allocation_id = ?""").params(admin, allocation);
    }

    private StatementSpec takenOver() {
        return jdbc.sql("update allocation set allocated_by = ? where allocation_id = ?")
                .params(admin, allocation);
    }

    private static String refusal(StatementSpec statement) {
        return AllocationRows.constraint(
                catchThrowableOfType(DataIntegrityViolationException.class, statement::update));
    }

    private UUID insert(LoanFixtures fixtures, ResourceRequestId request) {
        return AllocationRows.insert(
                jdbc,
                request,
                fixtures.machine("thunderx"),
                "'WHOLE', 0, 0",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 6, 30));
    }
}
