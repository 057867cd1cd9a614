package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PersistenceTest;

/** What the database refuses, whoever asks. */
@PersistenceTest
class AllocationRulesTests {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final String WHOLE = "'WHOLE', 0, 0";

    @Autowired
    JdbcClient jdbc;

    LoanFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new LoanFixtures(jdbc);
    }

    @Test
    void refusesTwoWholeLoansThatShareADay() {
        var machine = fixtures.machine("thunderx");
        lend(machine, WHOLE, FIRST, LAST);

        assertRefused("allocation_whole_machine_once", () -> lend(machine, WHOLE, LAST, LAST.plusDays(9)));
    }

    @Test
    void refusesAPartBesideAWholeLoan() {
        var host = fixtures.host(8, 8, 8, 8);
        lend(host, WHOLE, FIRST, LAST);

        assertRefused("allocation_whole_or_parts", () -> lend(host, "'HOSTED_CI', 0, 1", LAST, LAST));
    }

    @Test
    void refusesAMachineThatIsNotAvailable() {
        var machine = fixtures.machine("thunderx");
        fixtures.state(machine, "FAULTY");

        assertRefused("allocation_machine_available", () -> lend(machine, WHOLE, FIRST, LAST));
    }

    @Test
    void refusesADayAfterTheSiteCloses() {
        var machine = fixtures.machine("thunderx");
        jdbc.sql("update site set closes_on = ? where site_id = (select site_id from machine where machine_id = ?)")
                .params(LAST.minusDays(1), machine.value())
                .update();

        assertRefused("allocation_before_site_closes", () -> lend(machine, WHOLE, FIRST, LAST));
    }

    @Test
    void refusesPartsOfAMachineThatIsLentWhole() {
        assertRefused(
                "allocation_matches_sharing", () -> lend(fixtures.machine("thunderx"), "'VM', 1, 0", FIRST, LAST));
    }

    @Test
    void refusesMoreThan36Months() {
        assertRefused(
                "allocation_at_most_36_months",
                () -> lend(fixtures.machine("thunderx"), WHOLE, FIRST, FIRST.plusMonths(36)));
    }

    @Test
    void refusesToGrowALoanIntoAnother() {
        var machine = fixtures.machine("thunderx");
        lend(machine, WHOLE, FIRST, LAST);
        lend(machine, WHOLE, LAST.plusDays(2), LAST.plusDays(30));

        assertRefused(
                "allocation_whole_machine_once",
                () -> jdbc.sql(
                                "update allocation set ends_on = ends_on + 2, promised_until = ends_on + 2 where ends_on = ?")
                        .param(LAST)
                        .update());
    }

    @Test
    void refusesToRetireAMachineThatIsLent() {
        var machine = fixtures.machine("thunderx");
        lend(machine, WHOLE, FIRST, LAST);

        assertRefused("machine_retired_without_loans", () -> fixtures.state(machine, "RETIRED"));
    }

    @Test
    void refusesToRevokeWithoutAReason() {
        lend(fixtures.machine("thunderx"), WHOLE, FIRST, LAST);

        assertRefused(
                "allocation_cut_short_with_reason",
                () -> jdbc.sql("update allocation set status = 'REVOKED'").update());
    }

    @Test
    void refusesToRevokeWhatNeverBegan() {
        lend(fixtures.machine("thunderx"), WHOLE, FIRST, LAST);

        assertRefused(
                "allocation_ends_after_start",
                () -> jdbc.sql("update allocation set status = 'REVOKED', end_reason = 'no', ends_on = starts_on - 1")
                        .update());
    }

    @Test
    void daysOfUseStayClaimedAndDaysAheadBecomeFree() {
        var machine = fixtures.machine("thunderx");
        lend(machine, WHOLE, FIRST, LAST);

        jdbc.sql("update allocation set status = 'RELEASED_EARLY', end_reason = 'done', ends_on = ?")
                .param(FIRST.plusDays(9))
                .update();

        lend(machine, WHOLE, FIRST.plusDays(11), LAST);
        assertRefused("allocation_whole_machine_once", () -> lend(machine, WHOLE, FIRST, FIRST));
    }

    private void lend(MachineId machine, String portion, LocalDate first, LocalDate last) {
        AllocationRows.insert(jdbc, fixtures.wholeMachineFor("Rules"), machine, portion, first, last);
    }

    private static void assertRefused(String constraint, Runnable change) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(change::run)
                .satisfies(refusal ->
                        assertThat(AllocationRows.constraint(refusal)).isEqualTo(constraint));
    }
}
