package org.worksonarm.portal.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a resource request. */
@Embeddable
public record ResourceRequestId(
        @Column(name = "resource_request_id") UUID value) implements Serializable {

    public static ResourceRequestId create() {
        return new ResourceRequestId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
