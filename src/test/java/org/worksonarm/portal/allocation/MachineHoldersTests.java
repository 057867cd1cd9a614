package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

/** The list of machines and the page of each say who has them. */
@PortalTest
@Transactional
class MachineHoldersTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 30);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    LoanFixtures fixtures;
    AdminRequests browser;

    @BeforeEach
    void prepare() {
        fixtures = new LoanFixtures(jdbc);
        browser = new AdminRequests(mvc, fixtures.account("Lin Park"));
    }

    @Test
    void freeMachineIsAvailableAndNobodyHasIt() {
        assertThat(listed(fixtures.machine("thunderx"))).contains("Available", "Nobody");
    }

    @Test
    void lentMachineNamesItsProjectAndUntilWhen() {
        var machine = fixtures.machine("thunderx");
        lend(fixtures.wholeMachineFor("Julia"), machine, "'WHOLE', 0, 0", TODAY);

        assertThat(listed(machine)).contains("Julia", "until", "30 Apr 2027").doesNotContain("Available", "Nobody");
        assertThat(browser.get("/machines/" + machine))
                .bodyText()
                .contains("Julia", "30 Apr 2027")
                .containsPattern("</svg\\s*>Lent<")
                .doesNotContain("Available");
    }

    @Test
    void machineThatIsLentLaterIsAvailableUntilThen() {
        var machine = fixtures.machine("thunderx");
        lend(fixtures.wholeMachineFor("Julia"), machine, "'WHOLE', 0, 0", TODAY.plusDays(1));

        assertThat(listed(machine)).contains("Available", "Julia", "from 24 Nov 2026");
    }

    @Test
    void sharedHostNamesThreeAndCountsTheRest() {
        var host = fixtures.host(8, 8, 8, 8);
        for (var project : new String[] {"Ada", "Bob", "Cyd", "Dan", "Eve"}) {
            lend(fixtures.request(project, NeedBuilder.ci(1).build()), host, "'HOSTED_CI', 0, 1", TODAY);
        }

        assertThat(listed(host)).contains("Lent in part", "and 2 more").doesNotContain("Available");
    }

    @Test
    void projectOfTheReaderIsNotNamed() {
        var application = fixtures.application("Conflict of Interest", ApplicationStatus.ACCEPTED);
        fixtures.join(application, browser.admin());
        var machine = fixtures.machine("thunderx");
        lend(fixtures.request(application, NeedBuilder.whole().build()), machine, "'WHOLE', 0, 0", TODAY);

        assertThat(listed(machine)).contains("a conflict of interest with").doesNotContain("Conflict of Interest");
    }

    @Test
    void fileAndSearchTellHoldersToThoseWhoMayKnow() {
        var machine = fixtures.machine("thunderx");
        lend(fixtures.wholeMachineFor("Wallaby Works"), machine, "'WHOLE', 0, 0", TODAY);

        assertThat(browser.get("/machines/machines.csv")).bodyText().contains("Wallaby Works");
        assertThat(browser.get("/machines?holder=wallaby")).bodyText().contains(fixtures.nameOf(machine));
        assertThat(browser.get("/machines?holder=wombat")).bodyText().doesNotContain(fixtures.nameOf(machine));
    }

    @Test
    void fileAndSearchHideTheProjectOfTheReader() {
        var application = fixtures.application("Quoll Works", ApplicationStatus.ACCEPTED);
        fixtures.join(application, browser.admin());
        var machine = fixtures.machine("thunderx");
        lend(fixtures.request(application, NeedBuilder.whole().build()), machine, "'WHOLE', 0, 0", TODAY);

        assertThat(browser.get("/machines/machines.csv"))
                .bodyText()
                .contains(fixtures.nameOf(machine), "a conflict of interest with")
                .doesNotContain("Quoll Works");
        assertThat(browser.get("/machines?holder=quoll")).bodyText().doesNotContain(fixtures.nameOf(machine));
    }

    private void lend(ResourceRequestId request, MachineId machine, String portion, LocalDate first) {
        AllocationRows.insert(jdbc, request, machine, portion, first, LAST);
    }

    /** The rows of the list that has this machine alone. */
    private String listed(MachineId machine) {
        var text = new AdminPage(browser.get("/machines?q=" + fixtures.nameOf(machine))).text();
        return text.substring(text.indexOf("<tbody>"), text.indexOf("</tbody>"));
    }
}
