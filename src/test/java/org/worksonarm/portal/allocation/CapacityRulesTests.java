package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PersistenceTest;

/** What the database alone refuses about holds, cleaning, maintenance and terms. */
@PersistenceTest
@Transactional
class CapacityRulesTests {

    private static final LocalDate FIRST = LocalDate.of(2099, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 3, 31);
    private static final String WHOLE = "'WHOLE', 0, 0";

    @Autowired
    JdbcClient jdbc;

    LoanFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new LoanFixtures(jdbc);
    }

    @Test
    void refusesAHoldThatNeverLapses() {
        lend(fixtures.machine("thunderx"), WHOLE, FIRST, LAST);

        assertRefused(
                "allocation_held_until_a_day",
                () -> jdbc.sql("update allocation set status = 'HELD'").update());
    }

    @Test
    void refusesAnotherProjectOnTheDayAfterALoan() {
        var machine = fixtures.machine("thunderx");
        lend(machine, WHOLE, FIRST, LAST);

        assertRefused("allocation_cleaned_between", () -> lend(machine, WHOLE, LAST.plusDays(1), LAST.plusDays(9)));
    }

    @Test
    void refusesAnotherProjectOnTheDayBeforeALoan() {
        var machine = fixtures.machine("thunderx");
        lend(machine, WHOLE, FIRST, LAST);

        assertRefused("allocation_cleaned_between", () -> lend(machine, WHOLE, FIRST.minusDays(9), FIRST.minusDays(1)));
    }

    @Test
    void cleansNothingBeforeTheSameProjectGoesOn() {
        var machine = fixtures.machine("thunderx");
        var request = fixtures.wholeMachineFor("Going on");
        AllocationRows.insert(jdbc, request, machine, WHOLE, FIRST, LAST);

        AllocationRows.insert(jdbc, request, machine, WHOLE, LAST.plusDays(1), LAST.plusDays(9));

        assertThat(jdbc.sql("select count(*) from allocation").query(Long.class).single())
                .isEqualTo(2);
    }

    @Test
    void cleansBetweenAWholeLoanAndParts() {
        var host = fixtures.host(8, 8, 8, 8);
        lend(host, WHOLE, FIRST, LAST);

        assertRefused(
                "allocation_cleaned_around_whole",
                () -> lend(host, "'HOSTED_CI', 0, 1", LAST.plusDays(1), LAST.plusDays(1)));
    }

    @Test
    void longerCleaningIsRefusedWhereLoansFollowMoreClosely() {
        var machine = fixtures.machine("thunderx");
        lend(machine, WHOLE, FIRST, LAST);
        lend(machine, WHOLE, LAST.plusDays(2), LAST.plusDays(9));

        assertRefused("allocation_cleaned_between", () -> terms(machine, 2, "1"));
    }

    @Test
    void lendsProcessorsMoreThanOnceWhereTheTermsSaySo() {
        var host = fixtures.host(8, 64, 64, 8);
        terms(host, 1, "1.5");
        lend(host, "'VM', 8, 0", FIRST, LAST);
        lend(host, "'VM', 4, 0", FIRST, LAST);

        assertRefused("allocation_within_capacity", () -> lend(host, "'VM', 1, 0", LAST, LAST));
    }

    @Test
    void noVirtualMachineIsLargerThanItsHost() {
        var host = fixtures.host(8, 64, 64, 8);
        terms(host, 1, "4");

        assertRefused("allocation_not_larger_than_machine", () -> lend(host, "'VM', 9, 0", FIRST, LAST));
    }

    @Test
    void refusesTermsBelowWhatIsLent() {
        var host = fixtures.host(8, 64, 64, 8);
        terms(host, 1, "2");
        lend(host, "'VM', 8, 0", FIRST, LAST);
        lend(host, "'VM', 8, 0", FIRST, LAST);

        assertRefused("host_not_below_loans", () -> terms(host, 1, "1.9"));
    }

    @Test
    void refusesADayAfterTheMachineRetires() {
        var machine = fixtures.machine("thunderx");
        terms(machine, 1, "1");
        jdbc.sql("update machine_terms set retires_on = ?")
                .param(LAST.minusDays(1))
                .update();

        assertRefused("allocation_before_machine_retires", () -> lend(machine, WHOLE, FIRST, LAST));
    }

    @Test
    void refusesALoanInMaintenanceOfItsSite() {
        var machine = fixtures.machine("thunderx");
        plan(machine, false);

        assertRefused("allocation_outside_maintenance", () -> lend(machine, WHOLE, FIRST, LAST));
    }

    @Test
    void refusesMaintenanceWhileALoanRuns() {
        var machine = fixtures.machine("thunderx");
        lend(machine, WHOLE, FIRST, LAST);

        assertRefused("maintenance_window_without_loans", () -> plan(machine, false));
    }

    @Test
    void loansRunThroughDowntime() {
        var machine = fixtures.machine("thunderx");
        plan(machine, true);
        lend(machine, WHOLE, FIRST, LAST);
        plan(machine, true);

        assertThat(jdbc.sql("select count(*) from maintenance_card where machine_id = ?")
                        .param(machine.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private void plan(MachineId machine, boolean loansRunOn) {
        jdbc.sql("""
                insert into maintenance_window (window_id, site, starts_on, ends_on, reason, loans_run_on, planned_by,
                                                planned_at, version)
                select gen_random_uuid(), site, ?, ?, 'Power', ?, ?, now(), 0 from machine_card where machine_id = ?""")
                .params(FIRST.plusDays(5), FIRST.plusDays(6), loansRunOn)
                .params(fixtures.account("Admin").value(), machine.value())
                .update();
    }

    private void terms(MachineId machine, int cleaningDays, String overcommit) {
        jdbc.sql("""
                insert into machine_terms (machine_id, cleaning_days, vcpu_overcommit, version)
                values (?, ?, ?::numeric, 0) on conflict (machine_id) do update
                set cleaning_days = excluded.cleaning_days, vcpu_overcommit = excluded.vcpu_overcommit""").params(machine.value(), cleaningDays, overcommit).update();
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
