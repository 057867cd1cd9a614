package org.worksonarm.portal.notification;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.notification.Letter.Addressee;

/**
 * A mail to one person. The outbox writes it in the transaction of the change that it tells of; from then on it waits
 * until a round hands it to the mail server. Where the server cannot take it now, it is tried again, later and later, and
 * after some days given up as failed; where the server will never take it, it is refused at once. An admin may have either
 * tried again. What it says never changes.
 */
@Entity
class Mail extends AbstractAggregateRoot<Mail> {

    @EmbeddedId
    private MailId id;

    private @Nullable AccountId recipient;
    private @Nullable String address;

    private Content content;
    private boolean secret;

    private Delivery delivery;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Mail() {}

    Mail(MailId id, Addressee addressee, Content content, Delivery delivery) {
        this.id = id;
        this.recipient = addressee.account();
        this.address = addressee.address();
        this.content = content;
        this.delivery = delivery;
    }

    MailId id() {
        return id;
    }

    /** Null for somebody who has no account. */
    @Nullable
    AccountId recipient() {
        return recipient;
    }

    /** Of somebody who has no account. */
    @Nullable
    String address() {
        return address;
    }

    Content content() {
        return content;
    }

    Delivery delivery() {
        return delivery;
    }

    /** The mail server took it. */
    void sent(Instant at) {
        become(delivery.sent(at));
        content = secret ? content.withoutWords() : content;
    }

    /** The mail server will never take it. */
    void refused(String fault) {
        become(delivery.refused(fault));
    }

    /** It could not be sent this time. */
    void failed(String fault, Instant at) {
        become(delivery.failed(fault, at));
    }

    /** Lets it begin anew, and says whether it had been given up. */
    boolean tryAgain(Instant at) {
        var givenUp = delivery.status().isGivenUp();
        if (givenUp) {
            become(Delivery.due(at));
        }
        return givenUp;
    }

    /** Lets one that is only put off have its turn at once, with the attempts that it has left. */
    void hurry(Instant at) {
        if (delivery.isPutOff()) {
            become(delivery.now(at));
        }
    }

    private void become(Delivery next) {
        if (next.status() != delivery.status()) {
            registerEvent(new MailStatusChanged(id, delivery.status(), next.status(), next.lastFault()));
        }
        delivery = next;
    }
}
