package org.worksonarm.portal.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a round. */
@Embeddable
public record RoundId(@Column(name = "round_id") UUID value) implements Serializable {

    static RoundId create() {
        return new RoundId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
