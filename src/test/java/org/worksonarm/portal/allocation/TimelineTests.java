package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.StatementCount;

/** What the timeline shows, in the picture and in the table behind it. It is 23 November 2026. */
@PortalTest
@Transactional
class TimelineTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    LoanFixtures fixtures;
    AdminRequests browser;
    MachineId machine;

    @BeforeEach
    void prepare() {
        fixtures = LoanFixtures.inAnEmptyHall(jdbc);
        browser = new AdminRequests(mvc, fixtures.account("Lin Park"));
        machine = fixtures.machine("thunderx");
    }

    @Test
    void tellsHoldsFromLoansInWords() {
        lend();
        jdbc.sql("update allocation set status = 'HELD', held_until = timestamptz '2026-11-30 00:00Z'")
                .update();

        assertThat(page("/allocations")).contains("Held: Julia", "class=\"bar held\"");
    }

    @Test
    void showsNothingOfAHoldWhoseTimeIsOver() {
        lend();
        jdbc.sql("update allocation set status = 'HELD', held_until = timestamptz '2026-11-23 08:00Z'")
                .update();

        assertThat(page("/allocations")).doesNotContain("Julia");
    }

    @Test
    void showsTheCleaningAfterALoan() {
        lend();

        assertThat(page("/allocations"))
                .contains("Cleaning, 1 April 2027 to 1 April 2027", "then cleaned until 1 Apr 2027");
    }

    @Test
    void showsMaintenanceWithItsReason() {
        jdbc.sql("""
                insert into maintenance_window (window_id, machine_id, starts_on, ends_on, reason, loans_run_on, planned_by,
                                                planned_at, version)
                values (gen_random_uuid(), ?, ?, ?, 'New firmware', false, ?, now(), 0)""")
                .params(machine.value(), FIRST, LAST, browser.admin().value())
                .update();

        assertThat(page("/allocations"))
                .contains("Maintenance: New firmware, 1 December 2026 to 31 March 2027", "class=\"bar maintenance\"");
    }

    @Test
    void showsTheDayOfRetirement() {
        jdbc.sql("insert into machine_terms values (?, 1, 1, ?, 0)")
                .params(machine.value(), LAST)
                .update();

        assertThat(page("/allocations")).contains("class=\"bar closed\"", "Retired", "1 Apr 2027");
    }

    @Test
    void showsMachinesOfOneState() {
        fixtures.state(machine, "FAULTY");
        var working = fixtures.machine("thunderx");

        assertThat(page("/allocations?state=FAULTY"))
                .contains(fixtures.nameOf(machine))
                .doesNotContain(">" + fixtures.nameOf(working) + "<");
        assertThat(page("/allocations?state=nonsense")).contains("No such machine");
    }

    @Test
    void showsMachinesOfOneProject() {
        lend();
        var idle = fixtures.machine("thunderx");

        assertThat(page("/allocations?project=julIA"))
                .contains(fixtures.nameOf(machine), "project=julIA")
                .doesNotContain(">" + fixtures.nameOf(idle) + "<");
        assertThat(page("/allocations?project=Julia&from=2026-11&zoom=MONTH")).contains("No such machine");
        assertThat(page("/allocations?project=%25")).contains("No such machine");
    }

    @Test
    void findsNoMachineByAProjectBehindTheWall() {
        lend();
        jdbc.sql("""
                insert into declared_conflict (declared_conflict_id, account_id, application_id, reason, declared_by, declared_at, version)
                select gen_random_uuid(), :me, application_id, 'A colleague', :me, now(), 0 from application""").param("me", browser.admin().value()).update();

        assertThat(page("/allocations?project=Julia")).contains("No such machine");
        assertThat(page("/allocations")).contains(fixtures.nameOf(machine));
    }

    @Test
    void showsTheWeeksOfOneMonth() {
        assertThat(page("/allocations?from=2026-11&zoom=MONTH")).contains(">1 Nov<", ">8 Nov<", ">29 Nov<");
    }

    @Test
    void weekIsDrawnByDaysFromMonday() {
        assertThat(page("/allocations?from=2026-11-25&zoom=WEEK"))
                .contains(">Mon 23 Nov<", ">Sun 29 Nov<", "from=2026-11-16", "from=2026-11-30")
                .doesNotContain(">Mon 30 Nov<");
    }

    @Test
    void tenThousandMachinesCostWhatFiftyDo() {
        var few = StatementCount.of(() -> page("/allocations"));
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select gen_random_uuid(), 'many-' || i, model_id, site_id, 'AVAILABLE', 'WHOLE'
                from generate_series(1, 10000) i cross join machine where machine_id = ?""").param(machine.value()).update();

        assertThat(StatementCount.of(() -> page("/allocations"))).isEqualTo(few);
        assertThat(page("/allocations").split("many-\\d+</a>", -1)).hasSizeBetween(40, 51);
    }

    private void lend() {
        AllocationRows.insert(jdbc, fixtures.wholeMachineFor("Julia"), machine, "'WHOLE', 0, 0", FIRST, LAST);
    }

    private String page(String path) {
        return new AdminPage(browser.get(path)).text();
    }
}
