package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Race;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import(Scenery.class)
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

    @Test
    void carriesTheDecisionOutAndRecordsIt() {
        var admin = scenery.person("Ada", Role.ADMIN);
        var application = scenery.application("Accepted", 3);

        deciding.decide(application, Outcome.ACCEPTED, REASON, admin.accountId());

        assertThat(scenery.status(application)).isEqualTo("ACCEPTED");
        assertThat(record.of("decision", decisionId(application)))
                .extracting(RecordEntry::stateAfter, RecordEntry::reason)
                .containsExactly(tuple("ACCEPTED", REASON));
    }

    @Test
    void decidesAnewFromTheWaitingList() {
        var admin = scenery.person("Ada", Role.ADMIN);
        var application = scenery.application("Waiting", 3);
        deciding.decide(application, Outcome.WAITING_LIST, "no machine is free now", admin.accountId());

        deciding.decide(application, Outcome.ACCEPTED, REASON, admin.accountId());

        assertThat(scenery.status(application)).isEqualTo("ACCEPTED");
        assertThat(scenery.count("decision", application)).isEqualTo(1);
    }

    @Test
    void letsADecisionStand() {
        var admin = scenery.person("Ada", Role.ADMIN);
        var application = scenery.application("Stands", 3);
        deciding.decide(application, Outcome.DECLINED, REASON, admin.accountId());

        assertThatThrownBy(() -> deciding.decide(application, Outcome.ACCEPTED, REASON, admin.accountId()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(scenery.status(application)).isEqualTo("DECLINED");
    }

    @Test
    void hasOneWinnerWhereTwoAdminsDecideAtOnce() throws InterruptedException {
        var ada = scenery.person("Ada", Role.ADMIN);
        var lin = scenery.person("Lin", Role.ADMIN);
        var application = scenery.application("Two admins", 3);

        var failures = Race.run(
                List.of(decision(application, Outcome.ACCEPTED, ada), decision(application, Outcome.DECLINED, lin)));

        assertThat(failures)
                .hasSize(1)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(StaleEdit.class));
        assertThat(scenery.count("decision", application)).isEqualTo(1);
    }

    @Test
    void doesNotKnowAnApplicationOfTheAdminsOwnProject() {
        var admin = scenery.person("Ada", Role.ADMIN);
        var application = scenery.application("Own project", 3);
        scenery.join(application, admin);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> deciding.decide(application, Outcome.ACCEPTED, REASON, admin.accountId()));
    }

    @Test
    void isRefusedByTheDatabaseWhateverTheCodeDoes() {
        var admin = scenery.person("Ada", Role.ADMIN);
        var application = scenery.application("Around the code", 3);
        scenery.join(application, admin);

        assertThatThrownBy(() -> jdbc.sql("""
                        insert into decision (decision_id, application_id, outcome, reason, decided_by, version)
                        values (gen_random_uuid(), ?, 'ACCEPTED', 'my own', ?, 0)""")
                        .params(application.value(), admin.accountId().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("nobody judges an application they have a conflict of interest with");
    }

    @Test
    void keepsAPastDecisionWithoutDayAndAuthorAndLeavesTheStatusAlone() {
        var application = scenery.application("Past", 3000);

        deciding.recordPast(application, Outcome.ACCEPTED, "approved on the old tracker");

        assertThat(jdbc.sql("select decided_at is null and decided_by is null from decision where application_id = ?")
                        .param(application.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(scenery.status(application)).isEqualTo("SUBMITTED");
    }

    private Callable<Void> decision(ApplicationId application, Outcome outcome, SignedIn admin) {
        return () -> {
            deciding.decide(application, null, outcome, REASON, admin.accountId());
            return null;
        };
    }

    private UUID decisionId(ApplicationId application) {
        return jdbc.sql("select decision_id from decision where application_id = ?")
                .param(application.value())
                .query(UUID.class)
                .single();
    }
}
