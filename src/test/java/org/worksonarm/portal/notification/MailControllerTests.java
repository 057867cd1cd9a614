package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.notification.Correspondents.Written;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import({ApplicationFixtures.class, Correspondents.class})
class MailControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondents correspondents;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    SignedIn admin;
    SignedIn mara;

    @BeforeEach
    void open() {
        jdbc.sql("delete from mail").update();
        admin = correspondents.person("Ada", "ada@example.org", Role.ADMIN);
        mara = correspondents.person("Mara", "mara@example.org");
    }

    @Test
    void listsMailsAndSaysThatMailIsNotSetUp() {
        post(mara, "one");

        assertThat(get("/mail"))
                .bodyText()
                .contains("WOA-1: your application “CI” was withdrawn", "mara@example.org", "Waiting", "Hello Mara")
                .contains("Mail is not set up", "SPRING_MAIL_HOST")
                .doesNotContain("Try again");
    }

    @Test
    void findsMailsByPersonAndState() {
        post(mara, "mara");
        post(correspondents.person("Lin", "lin_%@example.org"), "lin");
        refuse(mara);

        assertThat(get("/mail?q=LIN_%25")).bodyText().contains("Hello Lin").doesNotContain("Hello Mara");
        assertThat(get("/mail?status=REFUSED"))
                .bodyText()
                .contains("Hello Mara", "It was not sent: No such user")
                .doesNotContain("Hello Lin");
        assertThat(get("/mail?q=nobody&status=nonsense&after=x")).bodyText().contains("No such mail");
    }

    @Test
    void goesThroughMoreThanOnePage() {
        postToPeople(51);
        var first = get("/mail?q=nr");
        var last = lastOfTheFirstPage();

        assertThat(first).bodyText().contains("/mail?q=nr&amp;after=" + last).doesNotContain("Hello Nr 00,");
        assertThat(get("/mail?q=nr&after=" + last))
                .bodyText()
                .contains("Hello Nr 00,", "First page")
                .doesNotContain("Hello Nr 01,");
    }

    @Test
    void hasAGivenUpMailSentAgain() {
        post(mara, "again");
        refuse(mara);
        assertThat(get("/mail")).bodyText().contains("Try again");

        assertThat(tryAgain(mail(mara), admin)).hasRedirectedUrl("/mail");

        assertThat(correspondents.mailsTo(mara)).singleElement().satisfies(MailControllerTests::waitsAnew);
        notifies(tryAgain(mail(mara), admin), "Nothing changed: this mail had not been given up.");
    }

    @Test
    void hasAllThatFailedSentAgainButNotWhatWasRefused() {
        failed("Lin", "status = 'FAILED', next_attempt_at = null");
        failed("Kim", "next_attempt_at = now() + interval '2 days'");
        post(mara, "refused");
        refuse(mara);
        assertThat(get("/mail")).bodyText().contains("did not take 2 mails", "Try all failed again");

        notifies(tryAllAgain(), "Sent again shortly: 2 mails.");

        assertThat(correspondents.mailsTo(mara)).extracting(Written::status).containsExactly("REFUSED");
        assertThat(due()).isEqualTo(2);
    }

    @Test
    void isForAdminsOnly() {
        var reviewer = correspondents.person("Ravi", "ravi@example.org", Role.REVIEWER);
        post(mara, "foreign");
        refuse(mara);

        assertThat(mvc.get().uri("/mail").with(as(reviewer))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(tryAgain(mail(mara), reviewer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(tryAgain(UUID.randomUUID(), admin)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hidesTheMailsOfTheDemoFromTheRealProgramme() {
        assertThat(mvc.get().uri("/dev/mail").with(as(admin))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/dev/mail")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void post(SignedIn recipient, String cause) {
        transaction.executeWithoutResult(_ -> outbox.post(Correspondents.letter(recipient, cause)));
    }

    private UUID mail(SignedIn recipient) {
        return correspondents.mailsTo(recipient).getFirst().mailId();
    }

    private void failed(String name, String how) {
        var recipient = correspondents.person(name, name + "@example.org");
        post(recipient, name);
        jdbc.sql("update mail set attempts = 4, last_fault = 'No answer', %s where account_id = ?".formatted(how))
                .param(recipient.accountId().value())
                .update();
    }

    private long due() {
        return jdbc.sql("select count(*) from mail where status = 'WAITING' and next_attempt_at <= now()")
                .query(Long.class)
                .single();
    }

    private MvcTestResult tryAllAgain() {
        return mvc.post().uri("/mail/again").with(as(admin)).with(csrf()).exchange();
    }

    private void refuse(SignedIn recipient) {
        jdbc.sql("""
                update mail set status = 'REFUSED', attempts = 1, next_attempt_at = null, last_fault = 'No such user'
                where account_id = ?""").param(recipient.accountId().value()).update();
    }

    private MvcTestResult get(String uri) {
        var answer = mvc.get().uri(URI.create(uri)).with(as(admin)).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private MvcTestResult tryAgain(UUID mail, SignedIn person) {
        return mvc.post()
                .uri("/mail/" + mail + "/again")
                .with(as(person))
                .with(csrf())
                .exchange();
    }

    private static void waitsAnew(Written mail) {
        assertThat(mail.status()).isEqualTo("WAITING");
        assertThat(mail.attempts()).isZero();
    }

    private void postToPeople(int many) {
        for (var number = 0; number < many; number++) {
            post(correspondents.person("Nr %02d".formatted(number), "nr@example.org"), "nr " + number);
        }
    }

    private UUID lastOfTheFirstPage() {
        return jdbc.sql("select mail_id from mail order by mail_id desc offset 49 limit 1")
                .query(UUID.class)
                .single();
    }

    private static void notifies(MvcTestResult answer, String notice) {
        assertThat(answer).flash().containsEntry("notice", notice);
    }
}
