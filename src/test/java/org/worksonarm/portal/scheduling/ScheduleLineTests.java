package org.worksonarm.portal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.assignment.Scenery.as;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;

/** Lines of a schedule, changed by hand. */
@ScheduleTest
class ScheduleLineTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ScheduleScene scene;

    private SignedIn admin;
    private UUID newark;
    private UUID dallas;
    private ApplicationId zebrafish;

    @BeforeEach
    void enter() {
        scene.clear();
        admin = scene.admin("Ada");
        scene.site("ewr1", "Newark");
        scene.site("da11", "Dallas");
        newark = scene.machine("newark-one", "emag-8180", "ewr1");
        dallas = scene.machine("dallas-one", "altra-q80-30", "da11");
        zebrafish = scene.waiting("Zebrafish", 1);
    }

    @Test
    void changesByHandWhichMachineALineGetsAndFromWhen() {
        var schedule = make(admin);
        var change = schedule + "/lines/" + line(schedule);

        assertThat(post(change, admin)
                        .param("machine", dallas.toString())
                        .param("from", "2026-12-01")
                        .param("version", "0"))
                .hasRedirectedUrl(schedule);
        assertThat(mvc.get().uri(schedule).with(as(admin)))
                .bodyText()
                .contains("Chosen by hand", "dallas-one", "1 December 2026", "Down the list alone: newark-one from");
        assertThat(post(change, admin)
                        .param("machine", newark.toString())
                        .param("from", "2026-12-01")
                        .param("version", "0"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void refusesByHandWhatAnotherLineHasAndSaysSoBesideTheDay() {
        scene.waiting("Yak", 1);
        var schedule = make(admin);
        var line = scene.lines(id(schedule)).stream()
                .filter(each -> "newark-one".equals(each.machine()))
                .findFirst()
                .orElseThrow();

        assertThat(post(schedule + "/lines/" + line.id(), admin)
                        .param("machine", dallas.toString())
                        .param("from", "2026-12-01")
                        .param("version", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("dallas-one is held for another line of this schedule", "value=\"2026-12-01\"");
        assertThat(scene.lines(id(schedule)))
                .extracting(PlannedLine::machine)
                .containsExactlyInAnyOrder("newark-one", "dallas-one");
    }

    @Test
    void keepsWhatWasTypedWhereItIsWrong() {
        var schedule = make(admin);

        assertThat(post(schedule + "/lines/" + line(schedule), admin)
                        .param("machine", "")
                        .param("from", "2020-01-01")
                        .param("version", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a machine.", "today or later, within 36 months");
    }

    @Test
    void leavesALineOut() {
        var schedule = make(admin);

        assertThat(post(schedule + "/lines/" + line(schedule) + "/leave-out", admin)
                        .param("version", "0"))
                .hasRedirectedUrl(schedule);
        assertThat(mvc.get().uri(schedule).with(as(admin)))
                .bodyText()
                .contains("Left out by hand.")
                .doesNotContain("Confirm and hold");
    }

    @Test
    void showsWhatIsTakenByALineThatItsReaderMayNotSeeAsTaken() {
        var other = scene.waiting("Yak", 1);
        var insider = scene.admin("Insider");
        scene.join(zebrafish, insider);
        var schedule = make(admin);
        var lines = scene.lines(id(schedule));
        var yak = lines.stream()
                .filter(line -> line.applicationId().equals(other.value()))
                .findFirst()
                .orElseThrow();
        var taken = "newark-one".equals(yak.machine()) ? dallas : newark;

        assertThat(post(schedule + "/lines/" + yak.id(), insider)
                        .param("machine", taken.toString())
                        .param("from", "2026-12-01")
                        .param("version", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is held for another line of this schedule")
                .doesNotContain("Zebrafish");
    }

    private UUID line(String schedule) {
        return scene.lines(id(schedule)).getFirst().id();
    }

    private static ScheduleId id(String schedule) {
        return new ScheduleId(UUID.fromString(schedule.substring(schedule.lastIndexOf('/') + 1)));
    }

    private String make(SignedIn person) {
        var answer = post("/schedules", person).param("seed", "1").exchange();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MockMvcRequestBuilder post(String url, SignedIn person) {
        return mvc.post().uri(url).with(csrf()).with(as(person));
    }
}
