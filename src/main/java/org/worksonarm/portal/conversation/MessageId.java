package org.worksonarm.portal.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a message. */
@Embeddable
public record MessageId(@Column(name = "message_id") UUID value) implements Serializable {

    public static MessageId create() {
        return new MessageId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
