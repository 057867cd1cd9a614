package org.worksonarm.portal.notification;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.notification.Letter.About;
import org.worksonarm.portal.notification.Letter.Addressee;
import org.worksonarm.portal.notification.Letter.Why;

/** Takes letters in the transaction of the change that they tell of: with it they are kept, or they never were. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {

    private final JdbcClient jdbc;
    private final LetterWriting writing;
    private final MailMode mode;
    private final ApplicationEventPublisher events;

    Outbox(JdbcClient jdbc, LetterWriting writing, MailMode mode, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.writing = writing;
        this.mode = mode;
        this.events = events;
    }

    void post(Letter letter) {
        post(letter, mode.now());
    }

    /** Sends it no earlier than that, so that more can happen meanwhile which it tells as well. */
    void post(Letter letter, Instant notBefore) {
        for (var addressee : letter.recipients()) {
            var content = writing.write(letter, addressee);
            post(new Written(letter.keyFor(addressee), addressee, letter.about(), letter.why(), content), notBefore);
        }
    }

    /** Takes what is written already; whatever has the same key is told once. */
    void post(Written letter) {
        post(letter, mode.now());
    }

    private void post(Written letter, Instant notBefore) {
        var delivery = mode.firstDelivery(notBefore);
        var mail = new Mail(MailId.create(), letter.addressee(), letter.content(), delivery);
        if (inserted(mail, letter)) {
            events.publishEvent(
                    new MailStatusChanged(mail.id(), null, mail.delivery().status(), null));
        }
    }

    /** A mail that has been written already stays the only one; whoever writes it at the same time waits to see it. */
    private boolean inserted(Mail mail, Written letter) {
        var addressee = letter.addressee();
        var next = mail.delivery().nextAttemptAt();
        var account = addressee.account();
        var content = mail.content();
        return jdbc.sql("""
                        insert into mail (mail_id, dedup_key, account_id, address, secret, recipient_name, subject, text_body, html_body,
                                          application_id, project_id, committee, created_at, status, next_attempt_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                        on conflict (dedup_key) do nothing""")
                        .params(mail.id().value(), letter.key())
                        .param(account == null ? null : account.value())
                        .param(addressee.address())
                        .params(addressee.isStranger(), addressee.name())
                        .params(content.subject(), content.text(), content.html())
                        .param(letter.about().application())
                        .param(letter.about().project())
                        .param(letter.why() == Why.COMMITTEE)
                        .params(
                                Timestamp.from(mode.now()),
                                mail.delivery().status().name())
                        .param(next == null ? null : Timestamp.from(next))
                        .update()
                == 1;
    }

    /** What one person is told, in its words; the key tells it from everything else. */
    record Written(String key, Addressee addressee, About about, Why why, Content content) {}
}
