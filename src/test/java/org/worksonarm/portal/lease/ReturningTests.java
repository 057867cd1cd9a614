package org.worksonarm.portal.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.Returning;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.LentMachine;
import org.worksonarm.portal.support.PortalTest;

/** How teams see their loans end, and give them back. It is 23 November 2026. */
@PortalTest
@Import(ApplicationFixtures.class)
class ReturningTests {

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Returning returning;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    SignedIn mara;
    ApplicationId application;
    UUID loan;

    @BeforeEach
    void lend() {
        mara = fixtures.person("Mara");
        application = fixtures.submitted(mara, "CI for Julia");
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();
        LentMachine.lend(jdbc, "thunderx", application.value());
        loan = jdbc.sql("select allocation_id from allocation where application_id = ?")
                .param(application.value())
                .query(UUID.class)
                .single();
    }

    @Test
    void showsWhenALoanEndsAndWhatCanBeDone() {
        assertThat(get("/applications/" + application))
                .bodyText()
                .contains("When it ends", "It ends in 158 days.", "/change-requests/new/PERIOD?subject=" + loan)
                .doesNotContain("Before the last day is over");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-07, It ends in 14 days.",
        "2026-11-24, Tomorrow is its last day.",
        "2026-11-23, Today is its last day."
    })
    void tellsWhatToSaveInTheLastTwoWeeks(String last, String words) {
        set("ends_on = '%1$s', promised_until = '%1$s'".formatted(last));

        assertThat(get("/applications/" + application)).bodyText().contains(words, "Before the last day is over");
    }

    @Test
    void tellsUntilWhenALoanIsHeldOver() {
        set("ends_on = '2026-12-04', promised_until = '2026-11-20', held_over = true");

        assertThat(get("/applications/" + application))
                .bodyText()
                .containsIgnoringWhitespaces("it stays yours, until 4 December 2026 (UTC) at the latest")
                .containsIgnoringWhitespaces("It was agreed until 20 November 2026");
    }

    @Test
    void givesBackWithAWordOnWhatCameOfIt() {
        assertThat(get(path())).hasStatusOk().bodyText().contains("Today is its last day then");

        assertThat(post("Ten fixes were merged."))
                .hasRedirectedUrl("/applications/" + application)
                .flash()
                .containsEntry("notice", "Thank you. Somebody else can use it from tomorrow on.");

        assertThat(standing()).isEqualTo("RELEASED_EARLY 2026-11-23 Given back by its team. Ten fixes were merged.");
        assertThat(get("/applications/" + application))
                .bodyText()
                .contains("Ten fixes were merged.", "given back early")
                .doesNotContain("When it ends");
    }

    @Test
    void neverBeginsWhereItIsGivenBackBeforeItsFirstDay() {
        set("starts_on = '2026-12-01'");

        post("");

        assertThat(standing()).isEqualTo("CANCELLED 2026-11-30 Given back by its team.");
    }

    @Test
    void keepsWhatIsTooLong() {
        assertThat(post("x".repeat(1901)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Keep this within 1,900 characters.", "x".repeat(1901));
    }

    @Test
    void isForItsTeamAlone() {
        var stranger = fixtures.person("Sam");
        var others = fixtures.submitted(stranger, "Other");
        var crafted = "/applications/%s/loans/%s/return".formatted(others, loan);

        assertThat(mvc.get().uri(path()).with(as(stranger))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri(path()).with(as(stranger)).with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri(crafted).with(as(stranger)).with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @RepeatedTest(3)
    void givesBackOnceWhereTwoClickAtOnce() throws Exception {
        Callable<Boolean> back = () -> returning.giveBack(new AllocationId(loan), application, "", mara.accountId());

        assertThat(AtOnce.<Boolean>answers(List.of(back, back))).containsExactlyInAnyOrder(true, false);
    }

    private String path() {
        return "/applications/%s/loans/%s/return".formatted(application, loan);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(as(mara)).exchange();
    }

    private MvcTestResult post(String outcomes) {
        return mvc.post()
                .uri(path())
                .with(as(mara))
                .with(csrf())
                .param("outcomes", outcomes)
                .exchange();
    }

    private void set(String change) {
        jdbc.sql("update allocation set " + change + " where allocation_id = ?")
                .param(loan)
                .update();
    }

    private String standing() {
        return jdbc.sql("select status || ' ' || ends_on || ' ' || end_reason from allocation where allocation_id = ?")
                .param(loan)
                .query(String.class)
                .single();
    }
}
