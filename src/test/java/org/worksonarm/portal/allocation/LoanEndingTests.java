package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt.Allocated;
import org.worksonarm.portal.allocation.Allocating.Attempt.Refused;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

/** How an admin ends loans that run, and those that have not begun. */
@PortalTest
class LoanEndingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 30);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Allocating allocating;

    LoanFixtures fixtures;
    AccountId admin;
    AdminRequests browser;
    MachineId machine;

    @BeforeEach
    void prepare() {
        fixtures = new LoanFixtures(jdbc);
        admin = fixtures.account("Lin Park");
        browser = new AdminRequests(mvc, admin);
        machine = fixtures.machine("thunderx");
    }

    @Test
    void endsALoanOnceWithAReason() {
        var loan = lendFrom(TODAY.minusDays(3));

        assertThat(browser.end(loan, "revoke", " ", 0))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the reason. The project reads it.");
        assertThat(browser.end(loan, "revoke", "The machine is faulty.", 0)).hasStatus3xxRedirection();
        assertThat(browser.end(loan, "release", "Given back.", 0))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Given back.", "Show the saved version")
                .doesNotContain("Keep what I typed");
        assertThat(browser.get("/allocations/" + loan))
                .bodyText()
                .contains("The machine is faulty.", "Revoked by Lin Park");
    }

    @Test
    void asksForTheLastDayOfALoanThatRuns() {
        var loan = lendFrom(TODAY.minusDays(3));

        assertThat(browser.get("/allocations/" + loan)).bodyText().contains("Release early", "Revoke");
        assertThat(browser.get("/allocations/" + loan + "/release")).bodyText().contains("Last day of use");
        assertThat(browser.get("/allocations/" + loan + "/cancel")).hasRedirectedUrl("/allocations/" + loan);
        assertThat(browser.end(loan, "cancel", "Too late.", 0)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void cancelsALoanThatHasNotBegun() {
        var loan = lendFrom(TODAY.plusDays(1));

        assertThat(browser.get("/allocations/" + loan))
                .bodyText()
                .contains("Starts on 24 November 2026", "Cancel this loan")
                .doesNotContain("Active", "Release early");
        assertThat(browser.get("/allocations/" + loan + "/revoke")).hasRedirectedUrl("/allocations/" + loan);
        assertThat(browser.get("/allocations/" + loan + "/cancel"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Last day of use", "Yesterday");
        assertThat(browser.end(loan, "cancel", "They need it no more.", 0)).hasStatus3xxRedirection();
        assertThat(browser.get("/allocations/" + loan))
                .bodyText()
                .contains("Cancelled by Lin Park", "They need it no more.")
                .doesNotContain("Last day");
    }

    @Test
    void cancelledLoanLeavesItsMachineFree() {
        browser.end(lendFrom(TODAY.plusDays(1)), "cancel", "They need it no more.", 0);

        assertThat(lendFrom(TODAY.plusDays(1))).isNotNull();
    }

    @Test
    void lendsNothingForThePastAlone() {
        var attempt = allocating.allocate(
                fixtures.wholeMachineFor("Late"), machine, TODAY.minusDays(9), TODAY.minusDays(1), admin);

        assertThat(attempt).isEqualTo(new Refused("This period is over: nothing is lent for the past alone."));
    }

    private AllocationId lendFrom(LocalDate first) {
        var request = fixtures.wholeMachineFor("Julia");
        return ((Allocated) allocating.allocate(request, machine, first, LAST, admin)).id();
    }
}
