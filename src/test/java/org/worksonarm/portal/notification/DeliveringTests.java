package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.notification.Correspondents.Written;

@MailTest
@Import({ApplicationFixtures.class, Correspondents.class})
class DeliveringTests {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    MailRounds rounds;

    @Autowired
    Delivering delivering;

    @Autowired
    Outbox outbox;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    Correspondents correspondents;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;

    @BeforeEach
    void open() {
        jdbc.sql("delete from mail").update();
        sender.setPort(SERVER.getSmtp().getPort());
        mara = correspondents.person("Mara", "mara@example.org");
    }

    @Test
    void sendsWhatWaitsAsTextAndHtml() throws MessagingException, IOException {
        post("one");

        rounds.sendWhatIsDue();

        var mail = mail();
        assertThat(mail.status()).isEqualTo("SENT");
        var received = SERVER.getReceivedMessages()[0];
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("mara@example.org");
        assertThat(received.getFrom()[0]).hasToString("Works on Arm <portal@example.org>");
        assertThat(received.getSubject()).isEqualTo("WOA-1: your application “CI” was withdrawn");
        assertThat(received.getMessageID()).isEqualTo("<" + mail.mailId() + "@portal.example.org>");
        assertThat(received.getContentType()).startsWith("multipart/");
    }

    @Test
    void sendsEachOnceWhereTwoNodesSendAtOnce() throws Exception {
        for (var number = 0; number < 12; number++) {
            post("mail " + number);
        }

        AtOnce.twice(rounds::sendWhatIsDue);

        assertThat(ids(SERVER.getReceivedMessages())).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void sendsAgainUnderTheSameIdWhereTheCommitWasLost() {
        post("crash");

        deliverAndLoseTheCommit();
        rounds.sendWhatIsDue();

        assertThat(ids(SERVER.getReceivedMessages())).hasSize(2);
        assertThat(ids(SERVER.getReceivedMessages()).stream().distinct()).hasSize(1);
        assertThat(mail().status()).isEqualTo("SENT");
    }

    @Test
    void sendsToTheAddressOfToday() throws MessagingException {
        post("moved");
        correspondents.move(mara.accountId(), "new@example.org");

        rounds.sendWhatIsDue();

        assertThat(SERVER.getReceivedMessages()[0].getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("new@example.org");
    }

    @Test
    void triesAgainLaterWhereTheServerIsNotThere() {
        post("patience");
        sender.setPort(1);

        rounds.sendWhatIsDue();
        rounds.sendWhatIsDue();

        assertThat(mail().status()).isEqualTo("WAITING");
        assertThat(mail().attempts()).isEqualTo(1);
        assertThat(mail().lastFault()).isNotBlank();
        sender.setPort(SERVER.getSmtp().getPort());
        jdbc.sql("update mail set next_attempt_at = next_attempt_at - interval '1 minute'")
                .update();
        rounds.sendWhatIsDue();
        assertThat(mail().status()).isEqualTo("SENT");
        assertThat(mail().lastFault()).isNull();
    }

    @Test
    void givesUpAtOnceWhereTheServerRefusesTheRecipient() throws IOException {
        post("refused");

        try (var server = new UnkindMailServer("550 5.1.1 <mara@example.org>: no such user")) {
            sender.setPort(server.port());
            rounds.sendWhatIsDue();
        }

        assertThat(mail().status()).isEqualTo("REFUSED");
        assertThat(mail().lastFault()).contains("5.1.1", "no such user").doesNotContain("mara@");
    }

    @Test
    void triesAgainWhereTheServerOnlyPutsTheRecipientOff() throws IOException {
        post("greylisted");

        try (var server = new UnkindMailServer("451 4.7.1 greylisted, come back later")) {
            sender.setPort(server.port());
            rounds.sendWhatIsDue();
        }

        assertThat(mail().status()).isEqualTo("WAITING");
        assertThat(mail().lastFault()).contains("greylisted");
    }

    @Test
    void doesNotLetOneBadAddressHoldUpTheOthers() {
        correspondents.move(mara.accountId(), "no address at all");
        var lin = correspondents.person("Lin", "lin@example.org");
        post("bad");
        transaction.executeWithoutResult(_ -> outbox.post(Correspondents.letter(lin, "good")));

        rounds.sendWhatIsDue();

        assertThat(mail().status()).isEqualTo("REFUSED");
        assertThat(correspondents.mailsTo(lin)).extracting(Written::status).containsExactly("SENT");
    }

    private void post(String cause) {
        transaction.executeWithoutResult(_ -> outbox.post(Correspondents.letter(mara, cause)));
    }

    private Written mail() {
        return correspondents.mailsTo(mara).getFirst();
    }

    private static List<String> ids(MimeMessage... messages) {
        return Arrays.stream(messages).map(DeliveringTests::id).toList();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void deliverAndLoseTheCommit() {
        transaction.executeWithoutResult(status -> {
            delivering.deliverNext();
            status.setRollbackOnly();
        });
    }
}
