package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

/** A loan moves to another machine, or gets another last day. It is 23 November 2026. */
@PortalTest
@Transactional
class MovingTests {

    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 1);
    private static final LocalDate AHEAD = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final String WHOLE = "'WHOLE', 0, 0";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    LoanFixtures fixtures;
    AdminRequests browser;
    MachineId machine;
    MachineId other;

    @BeforeEach
    void prepare() {
        fixtures = LoanFixtures.inAnEmptyHall(jdbc);
        browser = new AdminRequests(mvc, fixtures.account("Lin Park"));
        machine = fixtures.machine("thunderx");
        other = fixtures.machine("thunderx");
    }

    @Test
    void loanThatHasBegunGoesOnTomorrowOnTheOtherMachine() {
        var loan = lend(machine, BEGUN);

        assertThat(move(loan, other, "The disk fails.")).hasStatus3xxRedirection();

        assertThat(rows())
                .containsExactly(
                        fixtures.nameOf(machine) + " MOVED 2026-11-01 2026-11-23",
                        fixtures.nameOf(other) + " ACTIVE 2026-11-24 2027-03-31");
        assertThat(page("/allocations/" + loan))
                .contains(
                        "Moved from %s to %s".formatted(fixtures.nameOf(machine), fixtures.nameOf(other)),
                        "The disk fails.");
    }

    @Test
    void loanThatHasNotBegunMovesAsItIs() {
        var loan = lend(machine, AHEAD);

        move(loan, other, "A better one.");

        assertThat(rows()).containsExactly(fixtures.nameOf(other) + " ACTIVE 2026-12-01 2027-03-31");
    }

    @Test
    void saysWhyAMachineCannotTakeIt() {
        var loan = lend(machine, BEGUN);
        lend(other, LocalDate.of(2027, 3, 31));

        assertThat(move(loan, other, "A better one."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(fixtures.nameOf(other) + " is lent to Julia until 31 March 2027 (UTC).");
        assertThat(page("/allocations/" + loan + "/move")).doesNotContain("value=\"" + other + "\"");
    }

    @Test
    void asksForAReasonAndAMachine() {
        assertThat(post("/allocations/" + lend(machine, BEGUN) + "/move", Map.of("version", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose the machine to move to.", "Give the reason.");
    }

    @Test
    void lastsLongerWhereTheMachineIsFree() {
        var loan = lend(machine, BEGUN);

        assertThat(post("/allocations/" + loan + "/renew", Map.of("until", "2027-04-30", "version", "0")))
                .hasStatus3xxRedirection();

        assertThat(rows()).containsExactly(fixtures.nameOf(machine) + " ACTIVE 2026-11-01 2027-04-30");
    }

    @Test
    void leavesADayOfCleaningBeforeTheNextProject() {
        var loan = lend(machine, BEGUN);
        lend(machine, LAST.plusDays(10), LAST.plusDays(20));

        assertThat(post("/allocations/" + loan + "/renew", Map.of("until", "2027-04-09", "version", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is cleaned for 1 day before its next loan, to Julia, which begins on 10 April 2027 (UTC).");
    }

    @Test
    void staleEditsChangeNothing() {
        var loan = lend(machine, BEGUN);

        assertThat(post("/allocations/" + loan + "/renew", Map.of("until", "2027-04-30", "version", "4")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(rows()).containsExactly(fixtures.nameOf(machine) + " ACTIVE 2026-11-01 2027-03-31");
    }

    private UUID lend(MachineId on, LocalDate first) {
        return lend(on, first, LAST);
    }

    private UUID lend(MachineId on, LocalDate first, LocalDate last) {
        return AllocationRows.insert(jdbc, fixtures.wholeMachineFor("Julia"), on, WHOLE, first, last);
    }

    private MvcTestResult move(UUID loan, MachineId to, String reason) {
        var fields = Map.of("machine", to.toString(), "reason", reason, "version", "0");
        return post("/allocations/" + loan + "/move", fields);
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var sent = mvc.post().uri(path).with(browser.as(Role.ADMIN)).with(csrf());
        fields.forEach(sent::param);
        return sent.exchange();
    }

    private String page(String path) {
        return new AdminPage(browser.get(path)).text();
    }

    private List<String> rows() {
        return jdbc.sql(
                        "select concat_ws(' ', machine, status, starts_on, ends_on) from allocation_card order by starts_on")
                .query(String.class)
                .list();
    }
}
