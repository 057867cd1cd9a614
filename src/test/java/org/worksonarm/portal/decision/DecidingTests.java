package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.Overtaken;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Race;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class})
class DecidingTests {

    private static final String REASON = "arm64 gains a release architecture";

    @Autowired
    Deciding deciding;

    @Autowired
    DecisionDesk desk;

    @Autowired
    RecordKeeping record;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    @Autowired
    Judging judging;

    @Autowired
    DecisionPanel panel;

    @Autowired
    MockMvcTester mvc;

    private SignedIn admin = new SignedIn(AccountId.create(), "nobody", Set.of());

    @BeforeEach
    void comeIn() {
        admin = scenery.person("Ada", Role.ADMIN);
    }

    @Test
    void tellsNobodyAndRecordsEachStep() {
        var application = scenery.application("Held", 3);

        judging.hold(application, Outcome.ACCEPTED, REASON, admin);
        judging.hold(application, Outcome.WAITING_LIST, "no machine is free now", admin);
        deciding.takeBack(application, 2, admin.accountId());

        assertThat(scenery.status(application)).isEqualTo("SUBMITTED");
        assertThat(panel.panelFor(application)).isEmpty();
        assertThat(record.of("decision", decisionId(application)))
                .extracting(RecordEntry::action, RecordEntry::stateAfter, RecordEntry::reason)
                .containsExactly(
                        tuple("held", "ACCEPTED", REASON),
                        tuple("changed", "WAITING_LIST", "no machine is free now"),
                        tuple("taken back", null, null));
    }

    @Test
    void takesBackWhatIsHeldOnAnApplicationThatIsWithdrawn() {
        var application = scenery.application("Withdrawn", 3);
        var member = scenery.person("Mara");
        scenery.join(application, member);
        judging.hold(application, Outcome.ACCEPTED, REASON, admin);

        assertThat(withdraw(application, member)).hasStatus3xxRedirection();

        assertThat(desk.open(application, admin).held()).isEmpty();
        assertThat(scenery.status(application)).isEqualTo("WITHDRAWN");
    }

    @Test
    void decidesAnewFromTheWaitingListAndKeepsWhatWasToldBefore() {
        var application = scenery.application("Waiting", 3);
        judging.decide(application, Outcome.WAITING_LIST, "no machine is free now", admin);

        judging.decide(application, Outcome.ACCEPTED, REASON, admin);

        assertThat(scenery.status(application)).isEqualTo("ACCEPTED");
        assertThat(desk.open(application, admin).decisions())
                .extracting(Decision::state)
                .containsExactly(DecisionState.REPLACED, DecisionState.STANDS);
    }

    @Test
    void letsADecisionStand() {
        var application = scenery.application("Stands", 3);
        judging.decide(application, Outcome.DECLINED, REASON, admin);

        assertThatThrownBy(() -> judging.hold(application, Outcome.ACCEPTED, REASON, admin))
                .isInstanceOf(Overtaken.class);
        assertThat(scenery.status(application)).isEqualTo("DECLINED");
    }

    @Test
    void hasOneWinnerWhereTwoAdminsDecideAtOnce() throws InterruptedException {
        var ada = scenery.person("Ada", Role.ADMIN);
        var lin = scenery.person("Lin", Role.ADMIN);
        var application = scenery.application("Two admins", 3);

        var failures = Race.run(
                List.of(decision(application, Outcome.ACCEPTED, ada), decision(application, Outcome.DECLINED, lin)));

        assertThat(failures).singleElement().isInstanceOf(StaleEdit.class);
        assertThat(scenery.count("decision", application)).isEqualTo(1);
    }

    @Test
    void doesNotKnowAnApplicationOfTheAdminsOwnProject() {
        var application = scenery.application("Own project", 3);
        scenery.join(application, admin);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> judging.hold(application, Outcome.ACCEPTED, REASON, admin));
    }

    @Test
    void isRefusedByTheDatabaseWhateverTheCodeDoes() {
        var application = scenery.application("Around the code", 3);
        scenery.join(application, admin);

        assertThatThrownBy(() -> insertAcceptance(application, admin))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("nobody judges an application they have a conflict of interest with");
    }

    @Test
    void keepsAPastDecisionWithoutDayAndAuthorAndLeavesTheStatusAlone() {
        var application = scenery.application("Past", 3000);

        deciding.recordPastAcceptance(application, "approved on the old tracker");

        assertThat(hasNeitherDayNorAuthor(application)).isTrue();
        assertThat(scenery.status(application)).isEqualTo("SUBMITTED");
    }

    private Callable<Void> decision(ApplicationId application, Outcome outcome, SignedIn admin) {
        return () -> {
            deciding.hold(application, 0, Judging.verdict(outcome, REASON), admin.accountId());
            return null;
        };
    }

    private UUID decisionId(ApplicationId application) {
        return jdbc.sql("select decision_id from decision where application_id = ?")
                .param(application.value())
                .query(UUID.class)
                .single();
    }

    private MvcTestResult withdraw(ApplicationId application, SignedIn member) {
        return mvc.post()
                .uri("/applications/" + application + "/withdraw")
                .with(as(member))
                .with(csrf())
                .exchange();
    }

    private void insertAcceptance(ApplicationId application, SignedIn admin) {
        jdbc.sql("""
                insert into decision (decision_id, application_id, state, outcome, reason, decided_by, held_at, version)
                values (gen_random_uuid(), ?, 'HELD', 'ACCEPTED', 'my own', ?, now(), 0)""").params(application.value(), admin.accountId().value()).update();
    }

    private boolean hasNeitherDayNorAuthor(ApplicationId application) {
        return jdbc.sql("select decided_at is null and decided_by is null from decision where application_id = ?")
                .param(application.value())
                .query(Boolean.class)
                .single();
    }
}
