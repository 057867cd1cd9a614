package org.worksonarm.portal.capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a maintenance window. */
@Embeddable
public record WindowId(@Column(name = "window_id") UUID value) implements Serializable {

    static WindowId create() {
        return new WindowId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
