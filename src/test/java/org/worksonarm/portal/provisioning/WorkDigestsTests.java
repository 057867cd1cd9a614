package org.worksonarm.portal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** What admins are told of late work. It is 23 November 2026. */
@PortalTest
@Import(LoanScene.class)
class WorkDigestsTests {

    @Autowired
    LoanScene scene;

    @Autowired
    WorkDigests digests;

    @Autowired
    JdbcClient jdbc;

    SignedIn ada;
    UUID loan;

    @BeforeEach
    void lend() {
        jdbc.sql("update operator_task set status = 'LAPSED', closed_at = now() where status = 'OPEN'")
                .update();
        jdbc.sql("delete from provisioning_step").update();
        ada = admin("Ada");
        loan = scene.lend(scene.accepted(scene.person("Mara")));
    }

    @Test
    void tellInOneMailWhatIsLateAndWhatFailed() {
        late();
        fail("2026-11-20");

        round();
        round();

        assertThat(mails(ada))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .startsWith("Work on machines: 2 late tasks, 1 failed step")
                        .contains(
                                "- Prepare, machine-lent",
                                "Julia: due on 20 November",
                                "- Set up, ",
                                "No such flavor"));
    }

    @Test
    void tellNothingWhereEverythingIsInTime() {
        round();

        assertThat(mails(ada)).isEmpty();
    }

    @Test
    void tellTheSameAgainOnlyAfterAWeek() {
        late();
        toldOn("2026-11-17");

        round();
        assertThat(mails(ada)).isEmpty();
        toldOn("2026-11-16");
        round();

        assertThat(mails(ada)).hasSize(1);
    }

    @Test
    void tellAtOnceOfAStepThatFailedSince() {
        late();
        toldOn("2026-11-22");
        fail("2026-11-23");

        round();

        assertThat(mails(ada)).hasSize(1);
    }

    @Test
    void keepToTheWallOfConflicts() {
        late();
        fail("2026-11-20");
        scene.join(scene.application(loan), ada);

        round();

        assertThat(mails(ada)).isEmpty();
    }

    @RepeatedTest(3)
    void tellOnceWhereTwoNodesLookAtTheSameMoment() throws Exception {
        late();

        AtOnce.answers(List.of(this::round, this::round));

        assertThat(mails(ada)).hasSize(1);
    }

    private SignedIn admin(String name) {
        jdbc.sql("delete from account_role").update();
        var admin = scene.person(name, Role.ADMIN);
        scene.change(
                "update account set email = 'ada@' || account_id || '.example' where account_id = ?",
                admin.accountId().value());
        jdbc.sql("insert into account_role (account_id, role) values (?, 'ADMIN') on conflict do nothing")
                .param(admin.accountId().value())
                .update();
        return admin;
    }

    private void late() {
        scene.change(
                "update operator_task set due_on = '2026-11-20' where allocation_id = ? and kind <> 'RECLAIM'", loan);
    }

    private void fail(String day) {
        jdbc.sql("""
                insert into provisioning_step (provisioning_step_id, allocation_id, application_id, cloud, kind, status,
                                               last_fault, created_at, closed_at)
                select gen_random_uuid(), allocation_id, application_id, 'ams', 'PROVISION', 'FAILED', 'No such flavor',
                       now(), ?::date + time '08:00' at time zone 'UTC' from allocation where allocation_id = ?""").params(day, loan).update();
    }

    private void toldOn(String day) {
        jdbc.sql("delete from work_digest").update();
        jdbc.sql("insert into work_digest (account_id, day, written_at) values (?, ?::date, ?::date + time '08:00')")
                .params(ada.accountId().value(), day, day)
                .update();
    }

    private boolean round() {
        digests.due().forEach(digests::tell);
        return true;
    }

    private List<String> mails(SignedIn reader) {
        return jdbc.sql("select subject || ' ' || text_body from mail where account_id = ?")
                .param(reader.accountId().value())
                .query(String.class)
                .list();
    }
}
