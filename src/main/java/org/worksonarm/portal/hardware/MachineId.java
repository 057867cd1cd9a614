package org.worksonarm.portal.hardware;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a machine. */
@Embeddable
public record MachineId(@Column(name = "machine_id") UUID value) implements Serializable {

    public static MachineId create() {
        return new MachineId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
