package org.worksonarm.portal.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies an application. */
@Embeddable
public record ApplicationId(@Column(name = "application_id") UUID value) implements Serializable {

    public static ApplicationId create() {
        return new ApplicationId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
