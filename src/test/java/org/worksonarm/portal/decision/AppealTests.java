package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Answers.isRefused;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class})
class AppealTests {

    private static final String REASONS = "Two people have joined us who look after the machine.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Appealing appealing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    @Autowired
    Judging judging;

    private SignedIn ada = new SignedIn(AccountId.create(), "nobody", Set.of());
    private SignedIn mara = ada;
    private ApplicationId application = ApplicationId.create();

    @BeforeEach
    void decline() {
        ada = scenery.person("Ada", Role.ADMIN);
        mara = scenery.reachable("Mara");
        application = scenery.application("Appealed", 30);
        scenery.join(application, mara);
        judging.decide(application, Outcome.DECLINED, "Nobody looks after it.", ada);
    }

    @Test
    void sendsTheApplicationBackToReviewAndTellsBothSides() {
        scenery.grant(scenery.reachable("Lin"), Role.ADMIN);
        assertThat(mvc.get().uri("/applications/" + application).with(as(mara)))
                .bodyText()
                .contains("Appeal this decision");

        assertThat(appeal(REASONS)).hasStatus3xxRedirection();

        assertThat(scenery.status(application)).isEqualTo("UNDER_REVIEW");
        assertThat(scenery.mails(application))
                .anySatisfy(subject -> assertThat(subject).endsWith("the team of “Appealed” appeals"))
                .anySatisfy(subject -> assertThat(subject).endsWith("your appeal has arrived"));
        assertThat(mvc.get().uri("/applications/" + application).with(as(mara)))
                .bodyText()
                .contains(REASONS, "The programme acts next", "This decision no longer stands")
                .doesNotContain("Appeal this decision");
        assertThat(mvc.get().uri("/ranking/" + application).with(as(scenery.person("Lin", Role.ADMIN))))
                .bodyText()
                .contains("The team appeals", REASONS, "Uphold the decision");
    }

    @Test
    void isFiledOnceHoweverManyOfTheTeamFileAtOnce() throws InterruptedException {
        var filed = AtOnce.answers(List.<Callable<Boolean>>of(
                () -> appealing.file(application, REASONS, mara.accountId()),
                () -> appealing.file(application, "The other one of us says so too.", mara.accountId())));

        assertThat(filed).containsExactlyInAnyOrder(true, false);
        assertThat(scenery.count("appeal", application)).isEqualTo(1);
    }

    @Test
    void isFiledOnceForGoodAndKeepsWhatIsTypedInVain() {
        appeal(REASONS);
        judging.decide(application, Outcome.DECLINED, "It is still too early.", scenery.person("Lin", Role.ADMIN));

        isRefused(appeal("Once more, and with more feeling this time."), "can appeal any more", "with more feeling");
        assertThat(mvc.get().uri("/applications/" + application + "/appeal").with(as(mara)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/applications/" + application).with(as(mara)))
                .bodyText()
                .contains("The programme decided anew", "It is still too early.", "Nobody looks after it.");
    }

    @Test
    void isRefusedByTheDatabaseWhateverTheCodeDoes() {
        appeal(REASONS);

        assertThatThrownBy(() -> insert(application, mara)).hasMessageContaining("appeal_once");
        assertThatThrownBy(() -> insert(declined(), mara)).hasMessageContaining("only the team");
    }

    @Test
    void needsReasons() {
        assertThat(appeal(" Please! "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at least 30 characters", "Please!");
    }

    @Test
    void isForTheTeamAloneAndNotAgainstAnAcceptance() {
        mara = scenery.person("Stranger");
        assertThat(appeal(REASONS)).hasStatus(HttpStatus.NOT_FOUND);

        application = scenery.application("Accepted", 3);
        scenery.join(application, mara);
        judging.decide(application, Outcome.ACCEPTED, "Many gain by it.", ada);
        assertThat(appeal(REASONS)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void takesBackWhatIsHeldBesideTheAppealedDecision() {
        application = waiting();
        judging.hold(application, Outcome.DECLINED, "It is too early.", ada);

        assertThat(appeal(REASONS)).hasStatus3xxRedirection();

        assertThat(states()).containsExactlyInAnyOrder("REOPENED", "TAKEN_BACK");
    }

    @Test
    void isNotFiledOnceTheTeamWithdrew() {
        application = waiting();
        jdbc.sql("update application set status = 'WITHDRAWN' where application_id = ?")
                .param(application.value())
                .update();

        assertThat(appeal(REASONS)).hasStatus4xxClientError();
        assertThat(mvc.get().uri("/applications/" + application).with(as(mara)))
                .bodyText()
                .doesNotContain("Appeal this decision");
    }

    @Test
    void lapsesOnceTheTeamWithdraws() {
        appeal(REASONS);

        withdraw();

        assertThat(mvc.get().uri("/applications/" + application).with(as(mara)))
                .bodyText()
                .contains("Over, as the team withdrew the application")
                .doesNotContain("is reviewed again and decided again");
        assertThat(mvc.get().uri("/ranking/" + application).with(as(scenery.person("Lin", Role.ADMIN))))
                .bodyText()
                .doesNotContain("Uphold the decision");
    }

    private void withdraw() {
        assertThat(mvc.post()
                        .uri("/applications/" + application + "/withdraw")
                        .param("reason", "We found a machine elsewhere.")
                        .with(as(mara))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private ApplicationId waiting() {
        var other = scenery.application("Waiting", 3);
        scenery.join(other, mara);
        judging.decide(other, Outcome.WAITING_LIST, "No machine is free.", ada);
        return other;
    }

    private List<String> states() {
        return jdbc.sql("select state from decision where application_id = ?")
                .param(application.value())
                .query(String.class)
                .list();
    }

    private ApplicationId declined() {
        var other = scenery.application("Another", 3);
        judging.decide(other, Outcome.DECLINED, "Nobody looks after it.", ada);
        return other;
    }

    private void insert(ApplicationId of, SignedIn by) {
        jdbc.sql("""
                insert into appeal (appeal_id, application_id, decision_id, reasons, filed_by, filed_at, state, version)
                select gen_random_uuid(), application_id, decision_id, 'why', ?, now(), 'FILED', 0 from decision
                where application_id = ?""").params(by.accountId().value(), of.value()).update();
    }

    private MvcTestResult appeal(String reasons) {
        return mvc.post()
                .uri("/applications/" + application + "/appeal")
                .param("reasons", reasons)
                .with(as(mara))
                .with(csrf())
                .exchange();
    }
}
