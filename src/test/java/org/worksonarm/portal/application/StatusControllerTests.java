package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class StatusControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ApplicationLifecycle lifecycle;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    ApplicationId application;

    @BeforeEach
    void submit() {
        mara = fixtures.person("Mara Lindqvist");
        application = fixtures.submitted(mara, "ARM CI for Julia");
    }

    @Test
    void tellsWhoActsNextAndByWhen() {
        assertThat(status())
                .bodyText()
                .contains("ARM CI for Julia", "The reviewers act next.", "7 December 2026")
                .contains("A language for numbers", "https://example.org/julia-ci");
    }

    @Test
    void ownsUpToALateAnswer() {
        jdbc.sql("update application set submitted_at = ?, answer_by = ? where application_id = ?")
                .params(
                        Timestamp.from(Instant.parse("2026-11-08T09:00:00Z")),
                        Timestamp.from(Instant.parse("2026-11-22T09:00:00Z")),
                        application.value())
                .update();

        assertThat(status()).bodyText().contains("22 November 2026", "is", "late");
        assertThat(status()).bodyText().doesNotContain("You have an answer by");
    }

    @Test
    void namesTheTeamInItsHistoryAndNobodyElse() {
        lifecycle.takeUp(application);

        assertThat(status()).bodyText().contains("Draft begun", "Submitted", "Review began");
    }

    @Test
    void invitesToFinishADraft() {
        var draft = fixtures.draft(mara, "");

        assertThat(mvc.get().uri("/applications/" + draft).with(as(mara)))
                .hasStatusOk()
                .bodyText()
                .contains("You act next", "/applications/" + draft + "/edit", "without a title yet");
    }

    @Test
    void leavesTheReasonOfADecisionToItsPanel() {
        lifecycle.decide(application, Outcome.DECLINED, "Because the moon");

        assertThat(status()).bodyText().contains("Declined").doesNotContain("Because the moon", "Withdraw this");
    }

    @Test
    void isWithdrawnWithAReason() {
        assertThat(withdraw(mara)).hasStatus(HttpStatus.FOUND);

        assertThat(status()).bodyText().contains("Withdrawn. Nobody acts.", "We bought one");
    }

    @Test
    void isNotWithdrawnOnceDecided() {
        lifecycle.decide(application, Outcome.ACCEPTED, "It fits");

        assertThat(withdraw(mara)).hasStatus(HttpStatus.FOUND);

        assertThat(status()).bodyText().contains("Accepted").doesNotContain("We bought one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/edit/project"})
    void isNotThereForAnybodyElse(String page) {
        var uri = "/applications/" + application + page;
        var stranger = fixtures.person("Sam");
        var admin = fixtures.person("Ada", Role.ADMIN, Role.REVIEWER);

        assertThat(mvc.get().uri(uri).with(as(stranger))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(uri).with(as(admin))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(uri)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void isNeitherWithdrawnNorEditedByAnybodyElse() {
        var stranger = fixtures.person("Sam", Role.ADMIN);
        var draft = fixtures.draft(mara, "Mine");

        assertThat(withdraw(stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(new Typing()
                        .in("title", "Stolen")
                        .press("save", "/applications/" + draft + "/edit/project", mvc, stranger))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(status()).bodyText().contains("The reviewers act next.");
    }

    @Test
    void keepsAReasonThatIsTooLongBesideTheMessage() {
        var reason = "We bought one. ".repeat(40);

        var refused = mvc.post()
                .uri("/applications/" + application + "/withdraw")
                .param("reason", reason)
                .with(as(mara))
                .with(csrf())
                .exchange();

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains(reason.strip(), "Keep the reason to 500 characters.", "<details");
        assertThat(status()).bodyText().contains("The reviewers act next.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-0000-0000-000000000000"})
    void isNotThereWhereNobodyMadeIt(String id) {
        assertThat(mvc.get().uri("/applications/" + id).with(as(mara))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult status() {
        return mvc.get().uri("/applications/" + application).with(as(mara)).exchange();
    }

    private MvcTestResult withdraw(SignedIn person) {
        return mvc.post()
                .uri("/applications/" + application + "/withdraw")
                .param("reason", "We bought one")
                .with(as(person))
                .with(csrf())
                .exchange();
    }
}
