package org.worksonarm.portal.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a plan. */
@Embeddable
public record PlanId(@Column(name = "plan_id") UUID value) implements Serializable {

    static PlanId create() {
        return new PlanId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
