package org.worksonarm.portal.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a machine is lent.
 *
 * @param cleaningDays days between two tenants of the whole machine
 * @param vcpuOvercommit how many times each processor is lent in parts at a time; memory and disk are lent once
 * @param retiresOn the last day on which it serves; null where that is not known
 */
record Terms(
        int cleaningDays,
        BigDecimal vcpuOvercommit,
        @Nullable LocalDate retiresOn) {

    static final Terms USUAL = new Terms(1, BigDecimal.ONE, null);

    String overcommit() {
        return vcpuOvercommit.stripTrailingZeros().toPlainString();
    }

    /** As the record keeps it. */
    String words() {
        var retirement = retiresOn == null ? "" : ", retires on " + retiresOn;
        return "cleaned for %d days, %s vCPU lent for each%s".formatted(cleaningDays, overcommit(), retirement);
    }
}
