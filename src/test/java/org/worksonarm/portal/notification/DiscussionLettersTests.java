package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.List;
import java.util.UUID;
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
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.discussion.PostId;
import org.worksonarm.portal.discussion.PostWritten;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** Whom a mail tells of a discussion, and what it keeps to itself. */
@PortalTest
@Import(Scenery.class)
class DiscussionLettersTests {

    @Autowired
    Scenery scenery;

    @Autowired
    ReviewWriting writing;

    @Autowired
    Rubrics rubrics;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Mails mails;

    @Autowired
    MailReaders readers;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private SignedIn ravi;
    private SignedIn noor;
    private ApplicationId application;

    @BeforeEach
    void review() {
        application = scenery.application("Kakapo VPP", 10);
        ravi = reviewer("Ravi");
        noor = reviewer("Noor");
        submit(ravi);
        submit(noor);
    }

    @Test
    void tellsThoseWhoseReviewIsInWithoutAWordOfIt() {
        reviewer("Sam");

        post(ravi);

        assertThat(to(noor)).isOne();
        assertThat(scenery.mails(application)).singleElement().asString().contains("the discussion of “Kakapo VPP”");
        assertThat(textTo(noor)).contains("/discussions/" + application).doesNotContain("Ravi", "3.00", "committee 3");
    }

    @Test
    void makesOneMailOfAnHour() {
        post(ravi);
        post(ravi);

        assertThat(to(noor)).isOne();
        assertThat(leavesWithinAnHour(noor)).isTrue();
    }

    @Test
    void tellsNobodyWithAConflictOfInterest() {
        scenery.declareConflict(application, noor);

        post(ravi);

        assertThat(scenery.mails(application)).isEmpty();
    }

    @Test
    void tellsNobodyWhoOwesAReview() {
        var admin = participant();
        scenery.grant(admin, Role.REVIEWER);

        post(ravi);

        assertThat(to(admin)).isZero();
        assertThat(to(noor)).isOne();
    }

    @Test
    void isNotSentToWhoeverMustNotReadItByThen() {
        var admin = participant();
        post(ravi);
        assertThat(List.of(noor, admin)).allMatch(this::mayReadTheirMail);

        scenery.declareConflict(application, noor);
        scenery.grant(admin, Role.REVIEWER);

        assertThat(List.of(noor, admin)).noneMatch(this::mayReadTheirMail);
    }

    @Test
    void isInNoListOfAnAdminWhoOwesAReview() {
        var admin = scenery.person("Ada", Role.ADMIN);
        var both = scenery.person("Bo", Role.ADMIN);
        scenery.grant(both, Role.REVIEWER);

        post(ravi);

        assertThat(mvc.get().uri("/mail?q=kakapo").with(as(admin))).bodyText().contains("goes on");
        assertThat(mvc.get().uri("/mail?q=kakapo").with(as(both))).bodyText().doesNotContain("goes on");
    }

    private SignedIn reviewer(String name) {
        var reviewer = scenery.reachable(name);
        scenery.grant(reviewer, Role.REVIEWER);
        return reviewer;
    }

    /** An admin who said something before. */
    private SignedIn participant() {
        var admin = scenery.reachable("Ada");
        scenery.grant(admin, Role.ADMIN);
        jdbc.sql(
                        "insert into post (post_id, application_id, author, written_at, body, version) values (gen_random_uuid(), ?, ?, now(), 'Hm', 0)")
                .params(application.value(), admin.accountId().value())
                .update();
        return admin;
    }

    private void submit(SignedIn reviewer) {
        writing.submit(application, reviewer.accountId(), Scenery.all(rubrics.current(), 3));
    }

    private void post(SignedIn author) {
        var event = new PostWritten(PostId.create(), application, author.accountId());
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    private Mail mail(SignedIn person) {
        var id = jdbc.sql("select mail_id from mail where account_id = ?")
                .param(person.accountId().value())
                .query(UUID.class)
                .single();
        return transaction.execute(_ -> mails.findLocked(new MailId(id)).orElseThrow());
    }

    private long to(SignedIn person) {
        return jdbc.sql("select count(*) from mail where account_id = ?")
                .param(person.accountId().value())
                .query(Long.class)
                .single();
    }

    private boolean mayReadTheirMail(SignedIn person) {
        return readers.mayRead(mail(person));
    }

    private String textTo(SignedIn person) {
        return jdbc.sql("select text_body from mail where account_id = ?")
                .param(person.accountId().value())
                .query(String.class)
                .single();
    }

    private boolean leavesWithinAnHour(SignedIn person) {
        return jdbc.sql("select next_attempt_at - created_at <= interval '1 hour' and next_attempt_at > created_at"
                        + " from mail where account_id = ?")
                .param(person.accountId().value())
                .query(Boolean.class)
                .single();
    }
}
