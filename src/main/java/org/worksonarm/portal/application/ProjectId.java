package org.worksonarm.portal.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a project. */
@Embeddable
public record ProjectId(@Column(name = "project_id") UUID value) implements Serializable {

    public static ProjectId create() {
        return new ProjectId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
