package org.worksonarm.portal.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies an allocation. */
@Embeddable
public record AllocationId(@Column(name = "allocation_id") UUID value) implements Serializable {

    public static AllocationId create() {
        return new AllocationId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
