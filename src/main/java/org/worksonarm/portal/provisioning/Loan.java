package org.worksonarm.portal.provisioning;

import java.time.LocalDate;
import java.util.UUID;

/** A loan, as far as setting it up needs to know. */
record Loan(
        UUID allocationId,
        UUID applicationId,
        UUID machineId,
        String machine,
        String site,
        String kind,
        int vcpu,
        int ramGib,
        int diskGib,
        boolean live,
        boolean held,
        LocalDate startsOn,
        LocalDate endsOn) {

    boolean isWhole() {
        return "WHOLE".equals(kind);
    }

    boolean isVirtual() {
        return "VM".equals(kind);
    }

    boolean neverBegan() {
        return endsOn.isBefore(startsOn);
    }

    LocalDate dayAfter() {
        return endsOn.plusDays(1);
    }
}
