package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

/** What stays of a choice while an admin tries periods. */
@PortalTest
@Transactional
class ChoiceTests {

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
    void machineStaysChosenWhenThePeriodIsWrong() {
        var machine = fixtures.machine("thunderx");

        var answer = browser.post(fixtures.wholeMachineFor("Typo"), machine.toString(), "2027-05-01", "2027-04-30");

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(fixtures.nameOf(machine) + " stays chosen.")
                .contains("type=\"hidden\" name=\"machine\" value=\"" + machine + "\"");
    }

    @Test
    void refusesAPeriodThatIsOver() {
        var machine = fixtures.machine("thunderx").toString();

        assertThat(browser.post(fixtures.wholeMachineFor("Late"), machine, "2026-11-01", "2026-11-22"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This period is over. Choose a last day that is today or later.");
    }

    @Test
    void machineStaysChosenWhenAnotherPeriodIsLookedAt() {
        var request = fixtures.wholeMachineFor("Curious");
        var machine = fixtures.machine("thunderx");

        var answer = browser.look(request, machine.toString(), "2027-01-01", "2027-02-01");

        assertThat(answer).hasStatus3xxRedirection();
        var page = browser.get(Objects.requireNonNull(answer.getResponse().getRedirectedUrl()));
        assertThat(page).bodyText().contains("value=\"2027-02-01\"");
        assertChosen(page, machine);
    }

    @Test
    void everyMachineOfAModelCanBeChosen() {
        var request = fixtures.wholeMachineFor("Picky");
        var machines = thunders(5);

        var page = browser.get("/allocations/requests/" + request);

        assertThat(page).bodyText().contains("more of this model, ThunderX, free");
        assertThat(machines)
                .allSatisfy(machine -> assertThat(page)
                        .bodyText()
                        .containsOnlyOnce("type=\"radio\" name=\"machine\" value=\"" + machine + "\""));
    }

    @Test
    void machineThatIsFoldedAwayIsShownWhenChosen() {
        var request = fixtures.wholeMachineFor("Stubborn");
        var last = Collections.max(thunders(5), Comparator.comparing(fixtures::nameOf));

        var page = browser.get("/allocations/requests/" + request + "?machine=" + last);

        assertThat(page).bodyText().containsPattern("<details class=\"more\" open");
        assertChosen(page, last);
    }

    private List<MachineId> thunders(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> fixtures.machine("thunderx"))
                .toList();
    }

    private static void assertChosen(MvcTestResult page, MachineId machine) {
        assertThat(page).bodyText().containsPattern("value=\"" + machine + "\"[^>]*checked");
    }
}
