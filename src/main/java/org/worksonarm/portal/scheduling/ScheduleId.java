package org.worksonarm.portal.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a schedule. */
@Embeddable
public record ScheduleId(@Column(name = "schedule_id") UUID value) implements Serializable {

    static ScheduleId create() {
        return new ScheduleId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
