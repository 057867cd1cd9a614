package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.record.RecordKeeping;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import({ApplicationFixtures.class, Correspondents.class})
class OutboxTests {

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondents correspondents;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RecordKeeping record;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;

    @BeforeEach
    void open() {
        mara = correspondents.person("Mara", "mara@example.org");
    }

    @Test
    void keepsWhatIsWrittenUntilItIsSent() {
        post("once");

        assertThat(correspondents.mailsTo(mara)).singleElement().satisfies(mail -> {
            assertThat(mail.status()).isEqualTo("WAITING");
            assertThat(record.of("mail", mail.mailId()))
                    .singleElement()
                    .satisfies(line -> assertThat(line.stateAfter()).isEqualTo("WAITING"));
        });
    }

    @Test
    void writesTheSameToNobodyTwice() {
        post("twice");
        post("twice");
        post("another");

        assertThat(correspondents.mailsTo(mara)).hasSize(2);
    }

    @Test
    void writesOneMailWhereTwoWriteTheSameAtOnce() throws Exception {
        AtOnce.twice(() -> post("race"));

        assertThat(correspondents.mailsTo(mara)).hasSize(1);
    }

    @Test
    void writesNothingForAChangeThatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            outbox.post(Correspondents.letter(mara, "taken back"));
            status.setRollbackOnly();
        });

        assertThat(correspondents.mailsTo(mara)).isEmpty();
    }

    @Test
    void takesNothingOutsideOfATransaction() {
        assertThatThrownBy(() -> outbox.post(Correspondents.letter(mara, "alone")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsNoAddress() {
        var address = UUID.randomUUID() + "@example.org";
        correspondents.move(mara.accountId(), address);

        post("secret");

        assertThat(mailsThatHold(address)).isZero();
    }

    private void post(String cause) {
        transaction.executeWithoutResult(_ -> outbox.post(Correspondents.letter(mara, cause)));
    }

    private long mailsThatHold(String words) {
        return jdbc.sql("select count(*) from mail where mail::text like '%' || ? || '%'")
                .param(words)
                .query(Long.class)
                .single();
    }
}
