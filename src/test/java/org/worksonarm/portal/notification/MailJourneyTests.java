package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;

/** From the submission of an application to the mail in the mailbox, and back to the page that tells of it. */
@MailTest
@Import({ApplicationFixtures.class, Correspondents.class})
class MailJourneyTests {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MailRounds rounds;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Correspondents correspondents;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    ApplicationId application;

    @BeforeEach
    void submit() {
        jdbc.sql("delete from mail").update();
        sender.setPort(SERVER.getSmtp().getPort());
        mara = correspondents.person("Mara", "mara@example.org");
        application = fixtures.submitted(mara, "ARM CI for Julia");
    }

    @Test
    void submissionReachesTheMailboxAndTheStatusPageSaysSo() throws MessagingException, IOException {
        assertThat(status()).bodyText().contains("It is sent as soon as the mail server");

        rounds.sendWhatIsDue();

        var received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).endsWith("your application “ARM CI for Julia” has arrived");
        assertThat(GreenMailUtil.getBody(received[0]).replace("=\r\n", ""))
                .contains("https://portal.example.org/applications/" + application);
        assertThat(status())
                .bodyText()
                .contains("Delivered to the mail server", "The mail server took it on", "23 November 2026, 09:00 (UTC)")
                .contains("To Mara,", "Hello Mara")
                .doesNotContain("mara@example.org");
    }

    @Test
    void statusPageSaysWhyAMailDidNotGoOut() {
        sender.setPort(1);

        rounds.sendWhatIsDue();

        assertThat(status())
                .bodyText()
                .contains("Waiting", "Next try on", "23 November 2026, 09:01 (UTC)", "The last one failed:");
    }

    @Test
    void statusPageNamesThoseOnTheTeamWithoutAnAddress() {
        correspondents.join(application, fixtures.person("Sam Silent"));

        assertThat(status()).bodyText().contains("No mail address is known of Sam Silent");
    }

    private MvcTestResult status() {
        return mvc.get().uri("/applications/" + application).with(as(mara)).exchange();
    }
}
