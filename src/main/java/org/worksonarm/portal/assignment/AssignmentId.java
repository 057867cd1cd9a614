package org.worksonarm.portal.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies an assignment. */
@Embeddable
public record AssignmentId(@Column(name = "assignment_id") UUID value) implements Serializable {

    static AssignmentId create() {
        return new AssignmentId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
