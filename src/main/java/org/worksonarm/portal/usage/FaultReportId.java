package org.worksonarm.portal.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a report of a fault. */
@Embeddable
public record FaultReportId(
        @Column(name = "fault_report_id") UUID value) implements Serializable {

    public static FaultReportId create() {
        return new FaultReportId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
