package org.worksonarm.portal.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;

/** How admins answer whoever asks for more time. The loan lasts until 30 April 2027; it is 23 November 2026. */
@PortalTest
@Import(AwardScene.class)
class RenewalTests {

    @Autowired
    AwardScene scene;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    SignedIn ada;
    ApplicationId application;
    UUID loan;

    @BeforeEach
    void lend() {
        mara = scene.person("Mara");
        ada = scene.person("Ada", Role.ADMIN);
        application = scene.accepted(mara);
        loan = scene.lend(application);
    }

    @Test
    void endsAsPromisedOnceRefusedOrWithdrawn() {
        renew("2027-08-31");
        scene.post(
                "/applications/%s/change-requests/%s/withdraw".formatted(application, scene.request(application)),
                mara,
                Map.of());
        assertThat(period()).isEqualTo("2027-04-30 2027-04-30");
        renew("2027-08-31");
        assertThat(period()).isEqualTo("2027-05-14 2027-04-30");

        scene.answer(application, ada, "REFUSE", "Others wait.");

        assertThat(period()).isEqualTo("2027-04-30 2027-04-30");
        assertThat(scene.get("/applications/" + application, mara)).bodyText().contains("Others wait.");
    }

    @Test
    void endsTodayOnceRefusedAfterThePromisedDay() {
        renew("2027-08-31");
        jdbc.sql("update allocation set promised_until = '2026-11-20', ends_on = '2026-12-04' where allocation_id = ?")
                .param(loan)
                .update();

        scene.answer(application, ada, "REFUSE", "Others wait.");

        assertThat(period()).isEqualTo("2026-11-23 2026-11-23");
    }

    @Test
    void tellsTheAdminHowLongItGoesOnAndWhoIsNext() {
        var next = scene.accepted(scene.person("Lin"));
        jdbc.sql("""
                insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                    ends_on, promised_until, allocated_at, version, kind)
                select gen_random_uuid(), ?, ?, machine_id, 'ACTIVE', date '2027-05-06', date '2027-09-30',
                    date '2027-09-30', now(), 0, 'WHOLE' from allocation where allocation_id = ?""").params(next.value(), scene.line(next), loan).update();
        renew("2027-08-31");

        assertThat(scene.get("/allocations/change-requests/" + scene.request(application), ada))
                .bodyText()
                .containsIgnoringWhitespaces("the loan goes on until 4 May 2027 (UTC)")
                .containsIgnoringWhitespaces("Somebody else has the machine from 6 May 2027 (UTC)");
    }

    @Test
    void lastsAsLongAsAnAdminAgrees() {
        renew("2027-08-31");

        assertThat(answer("2027-06-15")).hasStatus3xxRedirection();

        assertThat(period()).isEqualTo("2027-06-15 2027-06-15");
        assertThat(scene.get("/applications/" + application, mara))
                .bodyText()
                .contains("agreed until 15 June 2027", "earlier than you asked");
    }

    @ParameterizedTest
    @CsvSource({"2027-09-01", "2026-10-01", "soon"})
    void refusesAnswersThatAreNoEarlierDay(String until) {
        renew("2027-08-31");

        assertThat(answer(until))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("not after the one that they ask for", "value=\"" + until + "\"", "Well done.");
        assertThat(period()).isEqualTo("2027-05-14 2027-04-30");
    }

    @Test
    void asksWhatCameOfItBeforeItLastsLonger() {
        var fields = Map.of("from", "2026-11-01", "until", "2027-08-31", "reason", "One more port.");

        assertThat(scene.ask(application, "PERIOD?subject=" + loan, mara, fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what came of it so far.", "One more port.");
        renew("2027-08-31");
        assertThat(scene.get("/allocations/change-requests/" + scene.request(application), ada))
                .bodyText()
                .contains("Ten fixes were merged.");
    }

    private MvcTestResult answer(String until) {
        var fields = Map.of("verdict", "AGREE", "words", "Well done.", "until", until, "version", "0");
        return scene.post("/allocations/change-requests/" + scene.request(application), ada, fields);
    }

    private MvcTestResult renew(String until) {
        return scene.renew(application, loan, mara, "2026-11-01", until);
    }

    private String period() {
        return scene.period(loan);
    }
}
