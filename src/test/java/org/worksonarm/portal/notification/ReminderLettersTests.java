package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.Absence;
import org.worksonarm.portal.assignment.AdminDigests;
import org.worksonarm.portal.assignment.ProfileKeeping;
import org.worksonarm.portal.assignment.ReviewReminding;
import org.worksonarm.portal.assignment.Scenery;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import({Scenery.class, Correspondents.class, ApplicationFixtures.class})
class ReminderLettersTests {

    @Autowired
    ReviewReminding reminding;

    @Autowired
    AdminDigests digests;

    @Autowired
    ProfileKeeping profiles;

    @Autowired
    Scenery scenery;

    @Autowired
    Correspondents correspondents;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private SignedIn ravi;
    private SignedIn ada;
    private ApplicationId zebrafish;

    @BeforeEach
    void enter() {
        jdbc.sql(
                        "update assignment set status = 'WITHDRAWN', ended_at = now(), reason = 'Test' where status = 'ASSIGNED'")
                .update();
        jdbc.sql("delete from account_role").update();
        ravi = reachable("Ravi", Role.REVIEWER);
        ada = reachable("Ada", Role.ADMIN);
        zebrafish = scenery.application("Zebrafish");
    }

    @Test
    void tellsAReviewerInOneMailADayWhatIsLateAndWhatIsDueSoon() {
        asked(zebrafish, -7);
        asked(scenery.application("Yak"), 3);
        asked(scenery.application("Later"), 4);

        round();
        round();

        assertThat(correspondents.mailsTo(ravi)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Your reviews: 1 late, 1 due soon");
            assertThat(mail.textBody())
                    .contains("Late:\n- WOA-", ", Zebrafish: 7 days", "Yak: due on 26 November 2026 (UTC)")
                    .doesNotContain("Later");
        });
    }

    @Test
    void writesOnceWhereTwoNodesLookAtTheSameMoment() throws Exception {
        asked(zebrafish, 0);

        AtOnce.twice(this::round);

        assertThat(correspondents.mailsTo(ravi)).hasSize(1);
        assertThat(digestsTo(ravi)).isOne();
    }

    @Test
    void writesOnceWhereTheNodeThatCameFirstBreaksOff() throws Exception {
        asked(zebrafish, 0);

        try (var other = Executors.newSingleThreadExecutor()) {
            var second = transaction.execute(status -> {
                reminding.remind(ravi.accountId());
                status.setRollbackOnly();
                var waiting = other.submit(() -> reminding.remind(ravi.accountId()));
                await().until(this::isSomebodyWaiting);
                return waiting;
            });
            second.get();
        }

        assertThat(correspondents.mailsTo(ravi)).hasSize(1);
        assertThat(digestsTo(ravi)).isOne();
    }

    @Test
    void leavesThoseAloneWhoAreAwayOrHaveAConflict() {
        asked(zebrafish, 0);
        scenery.join(zebrafish, ravi);
        round();
        assertThat(correspondents.mailsTo(ravi)).isEmpty();
        asked(scenery.application("Yak"), 0);
        profiles.describe(ravi.accountId(), Map.of(), 5, new Absence(Scenery.TODAY, Scenery.TODAY));
        round();
        assertThat(correspondents.mailsTo(ravi)).isEmpty();
        profiles.describe(ravi.accountId(), Map.of(), 5, null);
        round();
        assertThat(correspondents.mailsTo(ravi))
                .singleElement()
                .satisfies(mail -> assertThat(mail.textBody()).contains("Yak").doesNotContain("Zebrafish"));
    }

    @Test
    void showsAdminsWhenSomebodyWasLastRemindedUnlessThatTellsOfWhatHides() {
        asked(zebrafish, -7);
        var insider = insider();

        round();

        assertThat(assignments(ada)).bodyText().contains("reminded\n              23 Nov");
        assertThat(assignments(insider)).bodyText().doesNotContain("reminded");
    }

    @Test
    void tellsAdminsOnceAWeekWhatTheyMayKnow() {
        asked(zebrafish, -9);
        promised(zebrafish, "2026-11-25T12:00:00Z");
        var insider = insider();

        week();
        week();

        assertThat(correspondents.mailsTo(ada)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("1 reviewer late").contains("with too few reviews", "to be answered");
            assertThat(mail.textBody()).contains("Ravi: 1 late, by up to 9 days", ", Zebrafish: 25 November");
        });
        assertThat(correspondents.mailsTo(insider))
                .allSatisfy(mail -> assertThat(mail.subject() + mail.textBody()).doesNotContain("Zebrafish", "Ravi"));
    }

    @Test
    void writesAdminsOnceWhereTwoNodesLookAtTheSameMoment() throws Exception {
        asked(zebrafish, -9);

        AtOnce.twice(this::week);

        assertThat(correspondents.mailsTo(ada)).hasSize(1);
    }

    private void round() {
        reminding.due().forEach(reminding::remind);
    }

    private void week() {
        digests.due().forEach(digests::tell);
    }

    private SignedIn reachable(String name, Role role) {
        var person = scenery.person(name, role);
        correspondents.move(person.accountId(), "c@" + person.accountId() + ".example");
        return person;
    }

    private SignedIn insider() {
        var insider = reachable("Insider", Role.ADMIN);
        scenery.join(zebrafish, insider);
        return insider;
    }

    /** Twenty days ago, to review it until so many days from today. */
    private void asked(ApplicationId application, int days) {
        jdbc.sql("""
                insert into assignment (assignment_id, application_id, reviewer, status, due_on, assigned_by, assigned_at, version)
                values (gen_random_uuid(), ?, ?, 'ASSIGNED', ?, ?, timestamptz '2026-11-03 09:00Z', 0)""")
                .params(
                        application.value(),
                        ravi.accountId().value(),
                        Scenery.TODAY.plusDays(days),
                        ada.accountId().value())
                .update();
    }

    private void promised(ApplicationId application, String moment) {
        jdbc.sql("update application set answer_by = ?::timestamptz where application_id = ?")
                .params(moment, application.value())
                .update();
    }

    private long digestsTo(SignedIn person) {
        return jdbc.sql("select count(*) from digest where account_id = ?")
                .param(person.accountId().value())
                .query(Long.class)
                .single();
    }

    private boolean isSomebodyWaiting() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private MvcTestResult assignments(SignedIn admin) {
        return mvc.get().uri("/assignments").with(Scenery.as(admin)).exchange();
    }
}
