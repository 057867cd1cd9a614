package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

/** A machine is held for a while, and what becomes of it. */
@PortalTest
@Transactional
class HoldTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Lapsing lapsing;

    @Autowired
    EntityManager entities;

    LoanFixtures fixtures;
    AdminRequests browser;
    MachineId machine;
    ResourceRequestId request;

    @BeforeEach
    void prepare() {
        fixtures = LoanFixtures.inAnEmptyHall(jdbc);
        browser = new AdminRequests(mvc, fixtures.account("Lin Park"));
        machine = fixtures.machine("thunderx");
        request = fixtures.wholeMachineFor("Julia");
    }

    @Test
    void isTakenUntilTheEndOfTheDay() {
        hold(request, "2026-11-30");

        assertThat(page("/allocations/" + held())).contains("Held", "Taken until the end of 30 November 2026 (UTC)");
        assertThat(page("/allocations/requests/" + request))
                .contains("Held for it", "1 held", fixtures.nameOf(machine));
        assertThat(new AdminPage(hold(fixtures.wholeMachineFor("Rust"), "2026-11-30")).text())
                .contains("is held for Julia, for use until 31 March 2027 (UTC). Free from 2 April 2027.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-23", "2027-03-01", "soon"})
    void refusesADayThatIsNoneOfTheNextSixty(String until) {
        assertThat(hold(request, until))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the last day of the hold as a date, from tomorrow to 60 days ahead.");
    }

    @Test
    void isPlacedByOneClickOnAPeriodThatIsFree() {
        var name = fixtures.nameOf(fixtures.machine("thunderx2"));
        var wants = fixtures.request(
                "Rust", NeedBuilder.whole().preferring("thunderx2").build());

        assertThat(page("/allocations/requests/" + wants))
                .contains("Hold by one click")
                .contains("aria-label=\"Hold " + name + ", 23 November 2026 to 22 May 2027\"");
    }

    @Test
    void becomesALoanWhenItIsConfirmed() {
        hold(request, "2026-11-30");
        var id = held();

        post("/allocations/" + id + "/confirm", Map.of("version", "0"));

        assertThat(page("/allocations/" + id))
                .contains("Lent by Lin Park", "Held by Lin Park")
                .doesNotContain("Taken until");
        assertThat(status(id)).isEqualTo("ACTIVE");
    }

    @Test
    void isNotConfirmedOnAMachineThatBecameFaulty() {
        hold(request, "2026-11-30");
        fixtures.state(machine, "FAULTY");

        var answer = post("/allocations/" + held() + "/confirm", Map.of("version", "0"));

        assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("problem")))
                .isEqualTo(fixtures.nameOf(machine) + " cannot be lent: it is faulty.");
        assertThat(status(held())).isEqualTo("HELD");
    }

    @Test
    void isFreeAgainWhenItIsReleased() {
        hold(request, "2026-11-30");
        var id = held();

        post("/allocations/" + id + "/let-go", Map.of("version", "0"));

        assertThat(status(id)).isEqualTo("RELEASED");
        assertThat(hold(request, "2026-11-30")).hasStatus3xxRedirection();
    }

    @Test
    void staleAnswersChangeNothing() {
        hold(request, "2026-11-30");

        assertThat(post("/allocations/" + held() + "/confirm", Map.of("version", "7")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("/allocations/" + held() + "/let-go", Map.of())).hasStatus(HttpStatus.CONFLICT);
        assertThat(status(held())).isEqualTo("HELD");
    }

    @Test
    void lapsesOnce() {
        hold(request, "2026-11-30");
        var id = held();
        letItsTimePass();

        assertThat(lapsing.next()).isTrue();
        assertThat(lapsing.next()).isFalse();

        assertThat(page("/allocations/" + id)).contains("Hold lapsed by the portal");
        assertThat(status(id)).isEqualTo("LAPSED");
    }

    @Test
    void standsInNobodysWayOnceItsTimeIsOver() {
        hold(request, "2026-11-30");
        letItsTimePass();

        assertThat(hold(fixtures.wholeMachineFor("Rust"), "2026-11-30")).hasStatus3xxRedirection();
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "let-go", "move", "renew"})
    void isHiddenFromWhoeverHasAConflictOfInterest(String step) {
        hold(request, "2026-11-30");
        var application = jdbc.sql("select application_id from allocation")
                .query(UUID.class)
                .single();
        fixtures.join(application, browser.admin());

        assertThat(post("/allocations/" + held() + "/" + step, Map.of("version", "0")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(status(held())).isEqualTo("HELD");
    }

    /** Afterwards nothing is remembered of it but what the database has. */
    private void letItsTimePass() {
        jdbc.sql("update allocation set held_until = timestamptz '2026-11-23 08:59Z'")
                .update();
        entities.clear();
    }

    private MvcTestResult hold(ResourceRequestId wanted, String until) {
        return post(
                "/allocations/requests/" + wanted,
                Map.of(
                        "hold", "1",
                        "machine", machine.toString(),
                        "from", "2026-12-01",
                        "until", "2027-03-31",
                        "heldUntil", until));
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var sent = mvc.post().uri(path).with(browser.as(Role.ADMIN)).with(csrf());
        fields.forEach(sent::param);
        return sent.exchange();
    }

    private String page(String path) {
        return new AdminPage(browser.get(path)).text();
    }

    private UUID held() {
        return jdbc.sql("select allocation_id from allocation where machine_id = ? order by allocated_at limit 1")
                .param(machine.value())
                .query(UUID.class)
                .single();
    }

    private String status(UUID id) {
        return jdbc.sql("select status from allocation where allocation_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
