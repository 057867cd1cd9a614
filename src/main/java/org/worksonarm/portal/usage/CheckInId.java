package org.worksonarm.portal.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a check-in. */
@Embeddable
public record CheckInId(@Column(name = "check_in_id") UUID value) implements Serializable {

    public static CheckInId create() {
        return new CheckInId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
