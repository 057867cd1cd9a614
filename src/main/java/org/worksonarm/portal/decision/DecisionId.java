package org.worksonarm.portal.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a decision. */
@Embeddable
public record DecisionId(@Column(name = "decision_id") UUID value) implements Serializable {

    public static DecisionId create() {
        return new DecisionId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
