package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.conversation.Audience;
import org.worksonarm.portal.conversation.MessageId;
import org.worksonarm.portal.conversation.MessageWritten;
import org.worksonarm.portal.conversation.QuestionClosed;
import org.worksonarm.portal.conversation.QuestionState;
import org.worksonarm.portal.notification.Correspondents.Written;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import({ApplicationFixtures.class, Correspondents.class})
class CommitteeLettersTests {

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Correspondents correspondents;

    @Autowired
    ApplicationLifecycle lifecycle;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    SignedIn ada;
    SignedIn ravi;
    ApplicationId application;

    @BeforeEach
    void submit() {
        jdbc.sql("delete from mail").update();
        mara = correspondents.person("Mara", "mara@project.example");
        ada = admin("Ada");
        ravi = correspondents.person("Ravi", "ravi@reviewer.example", Role.REVIEWER);
        application = fixtures.submitted(mara, "CI for Julia");
        review(ravi);
    }

    @Test
    void tellsAdminsAndThoseWhoReviewThatTheTeamWrote() {
        var stranger = correspondents.person("Sam", "sam@stranger.example", Role.REVIEWER);

        write(mara);

        assertThat(Stream.of(ada, ravi).flatMap(person -> correspondents.mailsTo(person).stream()))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.textBody())
                        .contains("wrote about its application", "/applications/" + application + "/conversation"));
        assertThat(correspondents.mailsTo(stranger)).isEmpty();
    }

    @Test
    void makesOneMailOfWhatIsWrittenWithinAShortWhile() {
        write(mara);
        write(mara);

        assertThat(correspondents.mailsTo(ada)).hasSize(1);
        assertThat(jdbc.sql("select next_attempt_at > created_at from mail where committee limit 1")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void endsAShortWhileAtTheNextQuarterOfAnHour() {
        var at = Instant.parse("2026-11-23T09:15:00Z");

        assertThat(CommitteePost.endOfQuarter(at)).isEqualTo(at.plus(Duration.ofMinutes(15)));
        assertThat(CommitteePost.endOfQuarter(at.minusMillis(1))).isEqualTo(at);
    }

    @Test
    void tellsThemThatAQuestionIsAnswered() {
        ask();

        fixtures.resubmit(application, mara);
        close(QuestionState.ANSWERED);
        close(QuestionState.TAKEN_BACK);

        assertThat(onlyMailTo(ravi).subject()).contains("answered the question about “CI for Julia”");
    }

    @Test
    void tellsNothingToWhoeverHasAConflictOfInterest() {
        var torn = admin("Torn");
        correspondents.join(application, torn);
        correspondents.join(application, ravi);

        write(mara);

        assertThat(Stream.of(torn, ravi).flatMap(person -> correspondents.mailsTo(person).stream()))
                .isEmpty();
        assertThat(correspondents.mailsTo(ada)).hasSize(1);
    }

    @Test
    void leavesReviewersAloneOnceItIsDecided() {
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();

        write(mara);

        assertThat(correspondents.mailsTo(ravi)).isEmpty();
        assertThat(correspondents.mailsTo(ada)).hasSize(1);
    }

    @Test
    void doesNotShowTheTeamToWhomItWent() {
        write(mara);

        assertThat(mvc.get().uri("/applications/" + application).with(as(mara)))
                .bodyText()
                .contains("has arrived")
                .doesNotContain("Ravi");
    }

    @Test
    void hidesItFromAdminsWithAConflictOfInterest() {
        var torn = admin("Torn");
        correspondents.join(application, torn);

        write(mara);

        assertThat(mvc.get().uri("/mail").with(as(torn))).bodyText().doesNotContain("CI for Julia", "Ravi");
        assertThat(mvc.get().uri("/mail").with(as(ada))).bodyText().contains("CI for Julia", "Ravi");
    }

    private SignedIn admin(String name) {
        var admin = correspondents.person(name, name + "@" + name + ".example", Role.ADMIN);
        jdbc.sql("insert into account_role (account_id, role) values (?, 'ADMIN')")
                .param(admin.accountId().value())
                .update();
        return admin;
    }

    private void review(SignedIn reviewer) {
        jdbc.sql("insert into account_role (account_id, role) values (?, 'REVIEWER')")
                .param(reviewer.accountId().value())
                .update();
        jdbc.sql("""
                insert into review (review_id, application_id, reviewer, rubric_id, revision, status, updated_at, version,
                    draft_points, draft_committee_comment, draft_applicant_comment, draft_revision, draft_saved_at)
                select gen_random_uuid(), ?, ?, rubric_id, 1, 'DRAFT', now(), 0, '{}', '', '', 1, now() from rubric limit 1""").params(application.value(), reviewer.accountId().value()).update();
    }

    private void ask() {
        lifecycle.takeUp(application);
        lifecycle.ask(application, FormSection.HARDWARE);
    }

    private void write(SignedIn author) {
        publish(new MessageWritten(MessageId.create(), application, author.accountId(), Audience.TEAM, null));
    }

    private void close(QuestionState became) {
        publish(new QuestionClosed(MessageId.create(), application, became));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    private Written onlyMailTo(SignedIn person) {
        return assertThat(correspondents.mailsTo(person)).singleElement().actual();
    }
}
