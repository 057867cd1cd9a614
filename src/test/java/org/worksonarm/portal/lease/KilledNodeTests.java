package org.worksonarm.portal.lease;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two portals in processes of their own share a database; one is killed while it writes reminders. What a kill between
 * mail server and commit does is another matter: a mail is sent at least once (DeliveringTests).
 */
class KilledNodeTests {

    private static final int LOANS = 30;
    private static final long WRITTEN_BEFORE = 10;

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private TwoPortals portals;

    @BeforeEach
    void start() throws IOException {
        portals = TwoPortals.start(MAIL.getSmtp().getPort());
    }

    @AfterEach
    void stop() throws IOException {
        portals.close();
    }

    @Test
    void eachReminderIsWrittenAndSentOnceWhereOneOfTwoNodesIsKilledInTheMiddle() throws IOException {
        portals.keepMailsBack();
        try (var brake = portals.stopWritingAfter(WRITTEN_BEFORE)) {
            portals.lend(LOANS);
            await().atMost(60, SECONDS).until(() -> !brake.heldBack().isEmpty());
            assertThat(portals.reminders()).isBetween(WRITTEN_BEFORE, WRITTEN_BEFORE + 1L);
            portals.kill(brake.heldBack());
        }

        await().atMost(60, SECONDS).until(() -> portals.reminders() >= LOANS);
        assertThat(portals.mails()).isEqualTo(LOANS);
        portals.letMailsGo();
        await().atMost(60, SECONDS).until(() -> portals.mailsThatWait() == 0);

        assertThat(portals.reminders()).isEqualTo(LOANS);
        assertThat(portals.loansWithoutReminder()).isZero();
        assertThat(received()).hasSize(LOANS).doesNotHaveDuplicates();
    }

    private static Stream<String> received() {
        return Arrays.stream(MAIL.getReceivedMessages()).map(KilledNodeTests::id);
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
