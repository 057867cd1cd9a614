package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.allocation.Allocating.Attempt.Allocated;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
class AllocatingJourneyTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 30);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Allocating allocating;

    @Autowired
    MachinesPanel panel;

    LoanFixtures fixtures;
    AccountId admin;
    AdminRequests browser;

    @BeforeEach
    void prepare() {
        fixtures = new LoanFixtures(jdbc);
        admin = fixtures.account("Lin Park");
        browser = new AdminRequests(mvc, admin);
    }

    @Test
    void offersMachinesThatRun32BitCodeAndExplainsTheRest() {
        var request = fixtures.request("Wine", NeedBuilder.whole().withAarch32().build());
        var hi1616 = fixtures.nameOf(fixtures.machine("hi1616"));
        var thunderx = fixtures.nameOf(fixtures.machine("thunderx"));

        var page = browser.get("/allocations/requests/" + request);

        assertThat(page).hasStatusOk().bodyText().contains("runs 32-bit Arm code", "runs no 32-bit Arm code");
        assertThat(offered(page)).contains(hi1616).doesNotContain(thunderx);
    }

    @Test
    void lendsAndShowsItToTheApplicants() {
        var application = fixtures.application("OCaml", ApplicationStatus.ACCEPTED);
        var request = fixtures.request(application, NeedBuilder.whole().build());
        var machine = fixtures.machine("thunderx");

        var answer = browser.post(request, machine.toString(), FIRST.toString(), LAST.toString());

        assertThat(answer).hasStatus3xxRedirection();
        var location = answer.getResponse().getRedirectedUrl();
        assertThat(browser.get(String.valueOf(location)))
                .bodyText()
                .contains("OCaml", "30 April 2027 (UTC)", "Lent", "Starts on 1 December 2026");
        assertThat(panel.panelFor(new ApplicationId(application)))
                .hasValueSatisfying(shown -> assertThat(((MachinesPanel.Machines) shown.model()).loans())
                        .singleElement()
                        .satisfies(loan -> assertThat(loan.machine()).isEqualTo(fixtures.nameOf(machine)))
                        .satisfies(loan -> assertThat(loan.daysLeft()).isEqualTo(151)));
        assertThat(browser.get("/allocations")).bodyText().contains("OCaml");
    }

    @Test
    void refusesAClashInPlainWordsAndKeepsWhatWasTyped() {
        var machine = fixtures.machine("thunderx");
        lend(fixtures.wholeMachineFor("Another Project"), machine);

        var answer = browser.post(fixtures.wholeMachineFor("Late"), machine.toString(), "2027-04-30", "2027-05-31");

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(fixtures.nameOf(machine)
                        + " is lent to Another Project until 30 April 2027 (UTC). Free from 2 May 2027.")
                .contains("value=\"2027-04-30\"", "value=\"2027-05-31\"")
                .containsPattern("value=\"" + machine + "\"[^>]*checked");
    }

    @Test
    void tellsWhatIsWrongWithThePeriod() {
        var request = fixtures.wholeMachineFor("Typo");
        var machine = fixtures.machine("thunderx").toString();

        assertThat(browser.post(request, machine, "2027-02-30", "soon"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the first day as a date.", "Give the last day as a date.", "value=\"soon\"");
        assertThat(browser.post(request, machine, "2027-05-01", "2027-04-30"))
                .bodyText()
                .contains("The last day is before the first.");
        assertThat(browser.post(request, machine, "2025-11-22", "2027-04-30"))
                .bodyText()
                .contains("more than a year back");
        assertThat(browser.post(request, machine, "2027-01-01", "2030-01-01"))
                .bodyText()
                .contains("36 months at most");
        assertThat(browser.post(request, "", "2027-01-01", "2027-02-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a machine.");
    }

    @Test
    void hidesApplicationsInWhichTheAdminTakesPart() {
        var application = fixtures.application("Conflict of Interest", ApplicationStatus.ACCEPTED);
        var request = fixtures.request(application, NeedBuilder.whole().build());
        var machine = fixtures.machine("thunderx");
        var loan = lend(request, machine);
        fixtures.join(application, admin);

        assertThat(browser.get("/allocations/requests?application=" + application))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("/allocations/requests/" + request)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post(request, machine.toString(), "2028-01-01", "2028-02-01"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("/allocations/" + loan)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("/allocations/requests")).bodyText().doesNotContain("Conflict of Interest");
        assertThat(browser.get("/allocations"))
                .bodyText()
                .contains("an application you have a conflict of")
                .doesNotContain("Conflict of Interest");
    }

    @Test
    void letsOnlyAdminsIn() {
        for (var path : new String[] {"/allocations", "/allocations/requests", "/machines"}) {
            assertThat(mvc.get().uri(path).with(browser.as(Role.REVIEWER)).exchange())
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void unknownOnesAreNotFound() {
        assertThat(browser.get("/allocations/" + AllocationId.create())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("/allocations/requests/" + ResourceRequestId.create()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("/allocations/requests/nonsense")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post(
                        fixtures.wholeMachineFor("Nowhere"), MachineId.create().toString(), "2027-01-01", "2027-02-01"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void publicCatalogueNamesNobody() {
        var machine = fixtures.machine("hi1616");
        allocating.allocate(fixtures.wholeMachineFor("Shy Project"), machine, FIRST.minusDays(10), LAST, admin);

        assertThat(mvc.get().uri("/hardware").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Hi1616", "becomes free on", "not known")
                .doesNotContain("Shy Project");
    }

    private AllocationId lend(ResourceRequestId request, MachineId machine) {
        return ((Allocated) allocating.allocate(request, machine, FIRST, LAST, fixtures.account("Other"))).id();
    }

    /** The part of the page before the machines that do not fit. */
    private static String offered(MvcTestResult page) {
        var text = new AdminPage(page).text();
        return text.substring(0, text.indexOf("that do not fit"));
    }
}
