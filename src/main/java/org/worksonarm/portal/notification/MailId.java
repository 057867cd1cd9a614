package org.worksonarm.portal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a mail, also to the mail servers that it passes. */
@Embeddable
record MailId(@Column(name = "mail_id") UUID value) implements Serializable {

    static MailId create() {
        return new MailId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
