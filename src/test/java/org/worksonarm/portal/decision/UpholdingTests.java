package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class})
class UpholdingTests {

    private static final String WORDS = "The two people look after three other machines already.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Appealing appealing;

    @Autowired
    DecisionDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    @Autowired
    Judging judging;

    private SignedIn ada = new SignedIn(AccountId.create(), "nobody", Set.of());
    private SignedIn lin = ada;
    private SignedIn mara = ada;
    private ApplicationId application = ApplicationId.create();

    @BeforeEach
    void appeal() {
        ada = scenery.person("Ada", Role.ADMIN);
        lin = scenery.person("Lin", Role.ADMIN);
        mara = scenery.reachable("Mara");
        jdbc.sql("delete from account_role").update();
        scenery.grant(ada, Role.ADMIN);
        application = scenery.application("Appealed", 30);
        scenery.join(application, mara);
        judging.decide(application, Outcome.DECLINED, "Nobody looks after it.", ada);
        appealing.file(application, "Two people have joined us since then.", mara.accountId());
    }

    @Test
    void letsTheDecisionStandAgainAndTellsTheTeamWhy() {
        assertThat(uphold(WORDS, lin)).hasStatus3xxRedirection();

        assertThat(scenery.status(application)).isEqualTo("DECLINED");
        assertThat(scenery.mails(application).getLast()).endsWith("the decision on “Appealed” stands");
        assertThat(mvc.get().uri("/applications/" + application).with(as(mara)))
                .bodyText()
                .contains("The decision stands", WORDS, "Nobody looks after it.", "appealed\n    once");
        assertThat(uphold(WORDS, lin)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void isLeftToAnotherAdminWhereThereIsOne() {
        scenery.grant(lin, Role.ADMIN);

        assertThat(uphold(WORDS, ada))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Another admin answers the appeal");
        assertThat(desk.open(application, ada).choices().isEmpty()).isTrue();
        assertThat(desk.open(application, lin).choices().isEmpty()).isFalse();
    }

    @Test
    void isGivenByTheSameAdminWhereTheOthersHaveAConflict() {
        scenery.grant(lin, Role.ADMIN);
        scenery.join(application, lin);

        assertThat(uphold(WORDS, ada)).hasStatus3xxRedirection();
    }

    @Test
    void databaseKeepsWhoeverDecidedFromAnsweringPastEveryPage() {
        scenery.grant(lin, Role.ADMIN);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> answer(ada))
                .withMessageContaining("another admin answers the appeal");
        assertThat(answer(lin)).isOne();
    }

    @Test
    void databaseLetsWhoeverDecidedAnswerWhereTheOthersHaveAConflict() {
        scenery.grant(lin, Role.ADMIN);
        scenery.join(application, lin);

        assertThat(answer(ada)).isOne();
    }

    @Test
    void needsWords() {
        assertThat(uphold(" no ", lin))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at least 10 characters", "> no </textarea>");
    }

    private int answer(SignedIn admin) {
        return jdbc.sql(
                        "update appeal set state = 'UPHELD', answer = 'It stands.', answered_by = ?, answered_at = now()"
                                + " where application_id = ?")
                .params(admin.accountId().value(), application.value())
                .update();
    }

    private MvcTestResult uphold(String words, SignedIn admin) {
        return mvc.post()
                .uri("/ranking/" + application + "/uphold")
                .param("words", words)
                .param("version", "" + desk.open(application, ada).version())
                .with(as(admin))
                .with(csrf())
                .exchange();
    }
}
