package org.worksonarm.portal.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** What becomes of an open request for another period once its loan is over. It is 23 November 2026. */
@PortalTest
@Import(AwardScene.class)
class SettlingWithTheLoanTests {

    @Autowired
    AwardScene scene;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    SignedIn ada;
    ApplicationId application;
    UUID loan;

    @BeforeEach
    void lendAndAskForLonger() {
        mara = scene.person("Mara");
        ada = scene.person("Ada", Role.ADMIN);
        application = scene.accepted(mara);
        loan = scene.lend(application);
        jdbc.sql("update account set email = ? where account_id = ?")
                .params(
                        "mara@" + UUID.randomUUID() + ".example",
                        mara.accountId().value())
                .update();
        scene.renew(application, loan, mara, "2026-11-01", "2027-08-31");
    }

    @Test
    void isSettledWhereItsTeamGivesTheLoanBack() {
        giveBack();

        assertThat(standing()).isEqualTo("WITHDRAWN The loan ended before this was answered.");
        assertThat(scene.period(loan)).startsWith("2026-11-23");
        assertThat(scene.get("/applications/" + application, mara))
                .bodyText()
                .contains(
                        "The loan ended before this was answered.", "Change request settled with the end of its loan");
        assertThat(letter())
                .contains("You had asked for it until 31 August 2027. That is settled with the end of the loan");
    }

    @Test
    void isSettledWhereAnAdminEndsTheLoan() {
        revoke();

        assertThat(standing()).isEqualTo("WITHDRAWN The loan ended before this was answered.");
        assertThat(scene.get("/allocations/change-requests/" + scene.request(application), ada))
                .bodyText()
                .contains("The loan ended before this was answered.")
                .doesNotContain("name=\"verdict\"");
    }

    @Test
    void saysNothingOfItWhereNobodyHadAsked() {
        scene.post(
                "/applications/%s/change-requests/%s/withdraw".formatted(application, scene.request(application)),
                mara,
                Map.of());

        giveBack();

        assertThat(standing()).isEqualTo("WITHDRAWN ");
        assertThat(letter()).doesNotContain("You had asked");
    }

    @RepeatedTest(3)
    void isNeverLeftOpenWhereItIsAnsweredAtTheSameMoment() throws Exception {
        Callable<Integer> answer = () -> scene.answer(application, ada, "REFUSE", "Others wait.")
                .getResponse()
                .getStatus();
        Callable<Integer> back = () -> giveBack();

        assertThat(AtOnce.<Integer>answers(List.of(answer, back))).isSubsetOf(302, 303, 409);

        var over = scene.read("select status from allocation where allocation_id = ?", loan);
        assertThat(standing()).doesNotContain(over.equals("RELEASED_EARLY") ? "OPEN" : "WITHDRAWN");
    }

    private int giveBack() {
        return scene.post("/applications/%s/loans/%s/return".formatted(application, loan), mara, Map.of("outcomes", ""))
                .getResponse()
                .getStatus();
    }

    private void revoke() {
        var version = scene.read("select version from allocation where allocation_id = ?", loan);
        var fields = Map.of("reason", "The power fails.", "lastDay", "TODAY", "version", version);
        scene.post("/allocations/" + loan + "/revoke", ada, fields);
    }

    private String standing() {
        return scene.read(
                "select status || ' ' || answer from amendment where application_id = ?", application.value());
    }

    private String letter() {
        return scene.read(
                "select text_body from mail where application_id = ? and subject like '%ends early'",
                application.value());
    }
}
