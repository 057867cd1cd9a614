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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.worksonarm.portal.account.SignedIn;

/** A schedule that supposes something, beside the one of today. */
@ScheduleTest
class WhatIfTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ScheduleScene scene;

    private SignedIn admin;
    private UUID newark;

    @BeforeEach
    void enter() {
        scene.clear();
        admin = scene.admin("Ada");
        scene.site("ewr1", "Newark");
        scene.site("da11", "Dallas");
        newark = scene.machine("newark-one", "thunderx", "ewr1");
        scene.waiting("Zebrafish", 1);
    }

    @Test
    void tellsWhoLosesAMachineWhereASiteCloses() {
        var schedule = made(post().param("closes", "ewr1").param("closesOn", "2026-12-31"));

        assertThat(mvc.get().uri(schedule).with(as(admin)))
                .bodyText()
                .contains("Newark closes on 31 December 2026.", "Without a machine", "As things are: newark-one from")
                .containsPattern("No longer served</dt><dd>1<")
                .contains("cannot be\n        confirmed")
                .doesNotContain("Confirm and hold");
    }

    @Test
    void tellsWhoIsServedEarlierWhereMachinesArrive() {
        scene.take(newark);
        var schedule = made(post().param("number", "2")
                .param("model", "thunderx")
                .param("arrivesAt", "ewr1")
                .param("arrivesOn", "2027-01-10"));

        assertThat(mvc.get().uri(schedule).with(as(admin)))
                .bodyText()
                .contains("arrive at Newark on 10 January 2027.", "10 January 2027 to", "new ")
                .containsPattern("Earlier</dt><dd>1<");
        assertThat(jdbc.sql("select count(*) from machine").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void tellsWhoWaitsLongerWhereALoanIsRenewed() {
        scene.take(newark);
        scene.update("update allocation set ends_on = date '2026-12-20'");
        var loan = jdbc.sql("select allocation_id::text from allocation")
                .query(String.class)
                .single();

        var schedule = made(post().param("loan", loan).param("until", "2027-03-31"));

        assertThat(mvc.get().uri(schedule).with(as(admin)))
                .bodyText()
                .contains("The loan of newark-one to Project of Squatter is renewed until 31 March 2027.")
                .contains("2 April 2027 to", "As things are: newark-one from 22 December 2026.")
                .containsPattern("Later</dt><dd>1<");
        assertThat(jdbc.sql("select ends_on::text from allocation")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-12-20");
    }

    @Test
    void combinesSeveral() {
        var schedule = made(post().param("closes", "ewr1")
                .param("closesOn", "2026-12-31")
                .param("number", "1")
                .param("model", "thunderx")
                .param("arrivesAt", "ewr1")
                .param("arrivesOn", "2027-01-10"));

        assertThat(mvc.get().uri(schedule).with(as(admin)))
                .bodyText()
                .contains("Newark closes on", "arrives at Newark on");
    }

    @Test
    void isNeverConfirmedNorChanged() {
        var schedule = made(post().param("closes", "ewr1").param("closesOn", "2028-12-31"));
        var line = jdbc.sql("select schedule_line_id from schedule_line")
                .query(UUID.class)
                .single();

        assertThat(send(schedule + "/confirm").param("version", "0")).hasStatus(HttpStatus.CONFLICT);
        assertThat(mvc.get().uri(schedule + "/lines/" + line).with(as(admin))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.held()).isEmpty();
    }

    @Test
    void namesNoLoanOfAnApplicationWithAConflictOfInterest() {
        scene.take(newark);
        var loan = jdbc.sql("select allocation_id::text from allocation")
                .query(String.class)
                .single();
        var schedule = made(post().param("loan", loan).param("until", "2030-03-31"));
        var insider = scene.admin("Insider");
        jdbc.sql(
                        "insert into project_member select project_id, ?, 'MEMBER', now() from application where title = 'Squatter'")
                .param(insider.accountId().value())
                .update();

        for (var page : new String[] {schedule, "/schedules"}) {
            assertThat(mvc.get().uri(page).with(as(insider)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Squatter", loan);
        }
    }

    @Test
    void supposesNothingOfALoanOfAnApplicationWithAConflictOfInterest() {
        scene.take(newark);
        var loan = jdbc.sql("select allocation_id::text from allocation")
                .query(String.class)
                .single();
        jdbc.sql(
                        "insert into project_member select project_id, ?, 'MEMBER', now() from application where title = 'Squatter'")
                .param(admin.accountId().value())
                .update();

        assertThat(post().param("loan", loan).param("until", "2030-03-31"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose the loan that is renewed.")
                .doesNotContain("Squatter");
    }

    private MockMvcRequestBuilder post() {
        return send("/schedules").param("seed", "1");
    }

    private MockMvcRequestBuilder send(String url) {
        return mvc.post().uri(url).with(csrf()).with(as(admin));
    }

    private static String made(MockMvcRequestBuilder request) {
        return Objects.requireNonNull(request.exchange().getResponse().getRedirectedUrl());
    }
}
