package org.worksonarm.portal.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;

/** What becomes of loans whose teams ask for another period. It is 23 November 2026. */
@PortalTest
@Import(AwardScene.class)
class PeriodTests {

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
    void lastsLongerWhereTheMachineIsFree() {
        ask("2027-08-31");

        assertThat(scene.answer(application, ada, "AGREE", "")).hasStatus3xxRedirection();

        assertThat(period()).isEqualTo("2026-11-01 2027-08-31 2027-08-31");
        assertThat(scene.get("/applications/" + application, mara))
                .bodyText()
                .contains("changed: 1 November 2026 to 31 August 2027", "First day of the loan of machine-lent");
        assertThat(scene.get("/allocations/" + loan, ada)).bodyText().contains("Period changed to 1 November 2026");
    }

    @Test
    void endsEarlierAndFreesTheDaysAhead() {
        ask("2026-12-31");

        scene.answer(application, ada, "AGREE", "Thank you.");

        assertThat(period()).isEqualTo("2026-11-01 2026-12-31 2026-12-31");
    }

    @Test
    void staysAsItIsWhereSomebodyElseHasTheMachine() {
        book("2027-06-01", "2027-09-30");
        ask("2027-08-31");

        assertThat(scene.answer(application, ada, "AGREE", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is lent to Project of CI for Julia until 30 September 2027");
        assertThat(period()).isEqualTo("2026-11-01 2027-05-14 2027-04-30");
    }

    @Test
    void beginsLaterAsLongAsItHasNotBegun() {
        jdbc.sql("update allocation set starts_on = '2026-12-01' where allocation_id = ?")
                .param(loan)
                .update();
        ask("2027-01-01", "2027-04-30");

        scene.answer(application, ada, "AGREE", "");

        assertThat(period()).isEqualTo("2027-01-01 2027-04-30 2027-04-30");
    }

    @Test
    void staysAsItIsOnceItHasEnded() {
        ask("2027-08-31");
        jdbc.sql(
                        "update allocation set status = 'REVOKED', end_reason = 'Faulty', ends_on = '2026-11-20' where allocation_id = ?")
                .param(loan)
                .update();

        assertThat(scene.answer(application, ada, "AGREE", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("come to its end already");
    }

    private void ask(String until) {
        ask("2026-11-01", until);
    }

    private void ask(String from, String until) {
        var fields = Map.of(
                "from", from, "until", until, "reason", "The port takes another while.", "outcomes", "Ten fixes.");
        assertThat(scene.ask(application, "PERIOD?subject=" + loan, mara, fields))
                .hasRedirectedUrl("/applications/" + application);
    }

    private void book(String first, String last) {
        var other = scene.accepted(scene.person("Lin"));
        jdbc.sql("""
                insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                    ends_on, promised_until, allocated_at, version, kind, vcpu, ci_slots)
                select gen_random_uuid(), ?, ?, machine_id, 'ACTIVE', ?::date, ?::date, ?::date, now(), 0, 'WHOLE', 0, 0
                from allocation where allocation_id = ?""")
                .params(other.value(), scene.line(other), first, last, last, loan)
                .update();
    }

    private String period() {
        return scene.read(
                "select starts_on || ' ' || ends_on || ' ' || promised_until from allocation where allocation_id = ?",
                loan);
    }
}
