package org.worksonarm.portal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** On 23 November 2026. */
@PortalTest
@Transactional
class RoundsControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void plansARoundAndTellsEverybody() {
        assertThat(post("/rounds/new", round("Winter 2026", "2026-11-01", "2026-12-15")))
                .hasRedirectedUrl("/rounds");

        assertThat(get("/rounds")).bodyText().contains("Winter 2026", "Open", "15 December 2026, 18:00");
        for (var page : new String[] {"/", "/how-it-works"}) {
            assertThat(get(page)).bodyText().contains("The round “Winter 2026” is open", "5 January 2027");
        }
    }

    @Test
    void saysAtEachFieldWhatIsWrongAndKeepsIt() {
        var wrong = round(" ", "soon", "2026-12-15");
        wrong.putAll(Map.of("graceHours", "200", "days", "0", "deadlineTime", "noon"));

        assertThat(post("/rounds/new", wrong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the round a name.", "Give the day of the opening", "as in 18:00", "from 0 to 168")
                .contains("from 1 to 365", "value=\"noon\"", "value=\"200\"");
    }

    @Test
    void takesNoDeadlineBeforeTheOpeningOrTheMoment() {
        assertThat(post("/rounds/new", round("Back", "2026-12-15", "2026-12-01")))
                .bodyText()
                .contains("Choose a deadline after the opening.");
        assertThat(post("/rounds/new", round("Past", "2026-09-01", "2026-10-01")))
                .bodyText()
                .contains("This deadline is over already.");
    }

    @Test
    void letsNoTwoRoundsOverlapNorHaveOneName() {
        post("/rounds/new", round("Winter", "2026-12-01", "2026-12-15"));

        assertThat(post("/rounds/new", round("Other", "2026-12-16", "2026-12-31")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“Winter” takes applications at that time.");
        assertThat(post("/rounds/new", round("WINTER", "2027-12-16", "2027-12-31")))
                .bodyText()
                .contains("Another round has this name already.");
    }

    @Test
    void changesARoundOnceForTwoWhoChangeIt() {
        post("/rounds/new", round("Winter", "2026-11-01", "2026-12-15"));
        var longer = round("Winter", "2026-11-01", "2026-12-20");

        assertThat(post(path("Winter"), longer)).hasRedirectedUrl("/rounds");
        assertThat(post(path("Winter"), round("Winter", "2026-11-01", "2026-12-10")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Round Winter", "2026-12-20", "2026-12-10");
        longer.putAll(Map.of("opensOn", "2026-11-30", "version", "1"));
        assertThat(post(path("Winter"), longer)).bodyText().contains("its opening stays");
    }

    @Test
    void callsOffOnlyWhatHasNotOpened() {
        post("/rounds/new", round("Winter", "2026-11-01", "2026-12-15"));
        post("/rounds/new", round("Spring", "2027-03-01", "2027-03-31"));

        post(path("Winter") + "/call-off", Map.of("version", "0"));
        post(path("Spring") + "/call-off", Map.of("version", "0"));

        assertThat(get("/rounds")).bodyText().contains("Winter").doesNotContain("Spring");
    }

    @Test
    void closesRollingIntake() {
        assertThat(post("/rounds/rolling", Map.of("days", "21", "version", "0")))
                .hasRedirectedUrl("/rounds");

        assertThat(get("/")).bodyText().contains("No applications are taken right now.");
        assertThat(post("/rounds/rolling", Map.of("open", "true", "days", "7", "version", "0")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("/rounds/rolling", Map.of("open", "true", "days", "x", "version", "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void isForAdminsAndKnowsNoOtherRound() {
        assertThat(get("/rounds/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/rounds").with(user("ravi").roles("REVIEWER")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private String path(String name) {
        return "/rounds/"
                + jdbc.sql("select round_id from round where name = ?")
                        .param(name)
                        .query(UUID.class)
                        .single();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Scenery.as(admin())).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path);
        fields.forEach(request::param);
        return request.with(Scenery.as(admin())).with(csrf()).exchange();
    }

    private static SignedIn admin() {
        return new SignedIn(AccountId.create(), "Ada", Set.of(Role.ADMIN));
    }

    private static Map<String, String> round(String name, String opensOn, String deadline) {
        var fields = new HashMap<>(Map.of("name", name, "opensOn", opensOn, "deadlineDay", deadline));
        fields.putAll(Map.of("deadlineTime", "18:00", "graceHours", "24", "days", "21", "version", "0"));
        return fields;
    }
}
