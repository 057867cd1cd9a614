package org.worksonarm.portal.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a file of an application. */
@Embeddable
record AttachmentId(@Column(name = "attachment_id") UUID value) implements Serializable {

    static AttachmentId create() {
        return new AttachmentId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
