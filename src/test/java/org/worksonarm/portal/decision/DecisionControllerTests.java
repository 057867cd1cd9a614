package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Answers.isRefused;
import static org.worksonarm.portal.support.Scenery.as;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class})
class DecisionControllerTests {

    private static final String REASON = "It brings a release architecture.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    Rubrics rubrics;

    @Autowired
    ReviewWriting writing;

    @Autowired
    Judging judging;

    @Autowired
    DecisionPanel panel;

    @Test
    void showsAllScoresSideBySide() {
        var application = scenery.application("Side by side", 20);
        submit(application, "Grace", 5);
        submit(application, "Tomás", 2);

        assertThat(mvc.get().uri("/ranking/" + application).with(as(admin())))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Grace",
                        "Tomás",
                        "committee 5",
                        "applicant 2",
                        "3.50",
                        "spread 2.12",
                        "20 days; promised are 14");
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, Allocate hardware", "DECLINED, Reopen this decision", "WAITING_LIST, Decide anew"})
    void holdsAndSaysWhatComesNext(Outcome outcome, String next) {
        var application = scenery.application("Decide " + outcome, 3);
        var admin = admin();

        assertThat(decide(application, admin, outcome.name(), REASON, "")).hasStatus3xxRedirection();

        assertThat(scenery.status(application)).isEqualTo("SUBMITTED");
        assertThat(mvc.get().uri("/ranking/" + application).with(as(admin)))
                .bodyText()
                .contains("Held, not released", REASON, "23 November 2026", "Take it back", "Change the held decision");
        judging.release(application, admin);
        assertThat(scenery.status(application)).isEqualTo(outcome.name());
        assertThat(mvc.get().uri("/ranking/" + application).with(as(admin)))
                .bodyText()
                .contains(next, REASON, "23 November 2026", "Ada");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, '', at least 10 characters",
        "ACCEPTED, '   too     ', at least 10 characters",
        "'', It brings a release architecture., Choose a decision"
    })
    void refusesWhatIsMissingAndKeepsTheRest(String outcome, String reason, String message) {
        var application = scenery.application("Missing", 3);

        isRefused(decide(application, admin(), outcome, reason, ""), "There is a problem", message, reason.strip());
        assertThat(scenery.count("decision", application)).isZero();
    }

    @Test
    void refusesAnUnknownOutcome() {
        var application = scenery.application("Forged", 3);

        assertThat(decide(application, admin(), "MAYBE", REASON, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void showsBothDecisionsToTheSecondAdmin() {
        var application = scenery.application("Second admin", 3);
        assertThat(decide(application, admin(), "ACCEPTED", REASON, "")).hasStatus3xxRedirection();

        assertThat(decide(application, admin(), "DECLINED", "No hardware fits this.", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(REASON, "No hardware fits this.", "Accepted", "Declined")
                .doesNotContain("ACCEPTED");
    }

    @Test
    void letsADecisionStand() {
        var application = scenery.application("Stands", 3);
        judging.decide(application, Outcome.ACCEPTED, REASON, admin());

        assertThat(decide(application, admin(), "DECLINED", "No hardware fits this.", "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("decided already");
    }

    @Test
    void tellsApplicantsInTheProgrammesName() {
        var application = scenery.application("Told", 3);
        submit(application, "Grace", 4);
        assertThat(panel.panelFor(application)).isEmpty();

        judging.decide(application, Outcome.DECLINED, REASON, admin());

        var told = panel.panelFor(application).orElseThrow();
        assertThat(told.template()).isEqualTo("decision/decision-panel");
        assertThat(told.model().toString())
                .contains(REASON, "Two people", "applicant 4", "2026-11-23")
                .doesNotContain("Grace", "Ada", "committee 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ranking/none", "/ranking/00000000-0000-7000-8000-000000000000", "/ranking?after=1_x"})
    void knowsNoSuchPage(String uri) {
        assertThat(mvc.get().uri(uri).with(as(admin()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isForAdminsOnly() {
        var application = scenery.application("Not for all", 3);

        assertThat(mvc.get().uri("/ranking/" + application).with(as(scenery.person("Ravi", Role.REVIEWER))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(decide(application, scenery.person("Ravi", Role.REVIEWER), "ACCEPTED", REASON, ""))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult decide(
            ApplicationId application, SignedIn admin, String outcome, String reason, String version) {
        return mvc.post()
                .uri("/ranking/" + application)
                .param("outcome", outcome)
                .param("reason", reason)
                .param("whatWouldChange", "Two people who look after it.")
                .param("version", version)
                .with(as(admin))
                .with(csrf())
                .exchange();
    }

    private void submit(ApplicationId application, String reviewer, int points) {
        var person = scenery.person(reviewer, Role.REVIEWER);
        writing.submit(application, person.accountId(), Scenery.all(rubrics.current(), points));
    }

    private SignedIn admin() {
        return scenery.person("Ada", Role.ADMIN);
    }
}
