package org.worksonarm.portal.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.assignment.Scenery.as;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.Expertise;
import org.worksonarm.portal.assignment.ProfileKeeping;
import org.worksonarm.portal.assignment.Scenery;
import org.worksonarm.portal.calibration.Calibration;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import({Scenery.class, PlanScenery.class})
class PlanPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Calibration calibration;

    @Autowired
    ProfileKeeping profiles;

    @Autowired
    PlanScenery stage;

    private SignedIn admin;
    private SignedIn ravi;
    private SignedIn noor;
    private ApplicationId zebrafish;

    @BeforeEach
    void enter() {
        stage.clear();
        admin = stage.admin("Ada");
        ravi = stage.reviewer("Ravi");
        noor = stage.reviewer("Noor");
        zebrafish = stage.application("Zebrafish");
        profiles.describe(ravi.accountId(), Map.of("edge", Expertise.EXPERT), 8, null);
    }

    @Test
    void saysWhyEachIsAsked() {
        assertThat(mvc.get().uri(make("1", admin)).with(as(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("Ravi", "expert in Edge computing, 0 of 8 open", "Confirm and assign 1");
    }

    @Test
    void saysWhatCouldNotBeFilledAndWhy() {
        stage.join(zebrafish, noor);

        assertThat(mvc.get().uri(make("2", admin)).with(as(admin)))
                .bodyText()
                .contains("One review could not be given. Only one reviewer has no conflict of interest.");
    }

    @Test
    void proposesAsManyReviewsAsLeaveNoScoreFlagged() {
        assertThat(mvc.get().uri("/assignments/plans").with(as(admin)))
                .bodyText()
                .containsPattern("name=\"reviews\" value=\"" + calibration.reviewsWished() + "\"");
    }

    @Test
    void keepsWhatWasTypedWhereItIsWrong() {
        var answer = post("/assignments/plans", admin)
                .param("reviews", "many")
                .param("dueOn", "2020-01-01")
                .param("seed", "x");

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("from 1 to 10", "at most 180 days ahead", "at most nine digits", "value=\"many\"");
    }

    @Test
    void changesByHandWhomItAsks() {
        var plan = make("1", admin);
        var change = plan + "/applications/" + zebrafish;

        assertThat(post(change, admin).param("reviewer", id(noor)).param("version", "0"))
                .hasRedirectedUrl(plan);
        assertThat(mvc.get().uri(plan).with(as(admin)))
                .bodyText()
                .contains("new to its areas, 0 of 8 open", "Confirm and assign 2");
        assertThat(post(change, admin).param("reviewer", id(noor)).param("version", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This reviewer is asked already");
        assertThat(post(change, admin).param("reviewer", id(noor)).param("version", "0"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void hidesAnApplicationFromAnAdminWithAConflictOfInterest() {
        var insider = stage.admin("Insider");
        stage.join(zebrafish, insider);
        var plan = make("1", admin);

        for (var page : new String[] {plan, "/assignments/plans", make("1", insider)}) {
            assertThat(mvc.get().uri(page).with(as(insider)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Zebrafish", zebrafish.toString());
        }
        assertThat(mvc.get().uri(plan + "/applications/" + zebrafish).with(as(insider)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(plan + "/applications/" + zebrafish, insider)
                        .param("reviewer", id(noor))
                        .param("version", "0"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellsTheSecondAdminThatItIsConfirmed() {
        var plan = make("1", admin);

        assertThat(post(plan + "/confirm", admin).param("version", "0"))
                .hasRedirectedUrl(plan)
                .flash()
                .containsEntry("notice", "Confirmed: 1 assigned.");
        assertThat(post(plan + "/confirm", stage.admin("Bo")).param("version", "0"))
                .flash()
                .containsEntry("notice", "Nothing was done: this plan is closed already.");
    }

    @Test
    void listsWhatIsOpenWithAReviewerAndPlansWhoTakesIt() {
        assertThat(post(make("1", admin) + "/confirm", admin).param("version", "0"))
                .hasStatus3xxRedirection();
        var page = "/assignments/reviewers/" + ravi.accountId();

        assertThat(mvc.get().uri(page).with(as(admin))).bodyText().contains("Zebrafish");
        assertThat(mvc.get()
                        .uri(redirected(post(page, admin).param("dueOn", "2026-12-01")))
                        .with(as(admin)))
                .bodyText()
                .contains("Noor", "instead of Ravi");
    }

    private String make(String reviews, SignedIn person) {
        return redirected(post("/assignments/plans", person)
                .param("reviews", reviews)
                .param("dueOn", "2026-12-03")
                .param("seed", "1"));
    }

    private static String redirected(MockMvcRequestBuilder request) {
        return Objects.requireNonNull(request.exchange().getResponse().getRedirectedUrl());
    }

    private MockMvcRequestBuilder post(String path, SignedIn person) {
        return mvc.post().uri(path).with(as(person)).with(csrf());
    }

    private static String id(SignedIn person) {
        return person.accountId().toString();
    }
}
