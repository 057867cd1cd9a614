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
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.Scenery;

@ScheduleTest
class SchedulePagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ScheduleScene scene;

    @Autowired
    Scenery scenery;

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
    void saysWhyEachGetsWhatItGetsAndWhyNot() {
        scene.waiting("Yak", 1);
        scene.waiting("Xerus", 3);

        assertThat(mvc.get().uri(make(admin)).with(as(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("One of 2 machines that fit; free from the day that is asked for")
                .contains("keeps a larger one for those who need it", "Confirm and hold 5 for 7 days");
    }

    @Test
    void saysWhyNothingServesALine() {
        scene.update("update resource_request set vcpu = 500");

        assertThat(mvc.get().uri(make(admin)).with(as(admin)))
                .bodyText()
                .contains("Without a machine", "No machine in service fits it.")
                .doesNotContain("Confirm and hold");
    }

    @Test
    void keepsWhatWasTypedWhereItIsWrong() {
        var answer = post("/schedules", admin)
                .param("seed", "x")
                .param("closes", "ewr1")
                .param("closesOn", "2020-01-01")
                .param("number", "many")
                .param("loan", "")
                .param("until", "soon");

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at most nine digits", "the last day of the site", "from 1 to 99", "Choose the model")
                .contains("Choose the loan", "last day of the renewed loan", "value=\"many\"");
    }

    @Test
    void hidesAnApplicationFromAnAdminWithAConflictOfInterest() {
        var insider = scene.admin("Insider");
        scene.join(zebrafish, insider);
        var schedule = make(admin);
        var change = schedule + "/lines/" + line(schedule);

        for (var page : new String[] {schedule, "/schedules", schedule + "/schedule.csv", make(insider)}) {
            assertThat(mvc.get().uri(page).with(as(insider)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Zebrafish", zebrafish.toString(), "newark-one", "1 of 1");
        }
        assertThat(mvc.get().uri(change).with(as(insider))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(change, insider)
                        .param("machine", dallas.toString())
                        .param("from", "2026-12-01")
                        .param("version", "0"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(change + "/leave-out", insider).param("version", "0")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.lines(id(schedule))).allMatch(PlannedLine::isServed);
    }

    @Test
    void isTakenAlongAsATable() {
        assertThat(mvc.get().uri(make(admin) + "/schedule.csv").with(as(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("application,project,title,asks", "Project of Zebrafish,Zebrafish,whole machine,newark-one");
    }

    @Test
    void isForAdminsOnly() {
        var reviewer = scenery.person("Ravi", Role.REVIEWER);

        assertThat(mvc.get().uri(make(admin)).with(as(reviewer))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/schedules", reviewer).param("seed", "1")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/schedules/" + UUID.randomUUID()).with(as(admin)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellsTheSecondAdminThatItIsConfirmed() {
        var schedule = make(admin);

        assertThat(post(schedule + "/confirm", admin).param("version", "0")).hasRedirectedUrl(schedule);
        assertThat(post(schedule + "/confirm", scene.admin("Bo")).param("version", "0"))
                .hasRedirectedUrl(schedule);
        assertThat(scene.held()).containsExactly("newark-one");
        assertThat(mvc.get().uri(schedule).with(as(admin))).bodyText().contains("See the hold", "Confirmed");
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
