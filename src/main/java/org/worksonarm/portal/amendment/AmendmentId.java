package org.worksonarm.portal.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a change request. */
@Embeddable
public record AmendmentId(@Column(name = "amendment_id") UUID value) implements Serializable {

    public static AmendmentId create() {
        return new AmendmentId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
