package org.worksonarm.portal.capacity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.hardware.MachineId;

/**
 * On which terms one machine is lent. It begins with the usual ones: a day of cleaning between tenants, each processor
 * lent once, and no day of retirement. An admin changes them; the database refuses terms that what is lent already cannot
 * keep. A day of retirement is news and no deed: loans that were agreed before run on until somebody moves or ends them.
 */
@Entity
class MachineTerms extends AbstractAggregateRoot<MachineTerms> {

    @EmbeddedId
    private MachineId id;

    private int cleaningDays;

    private BigDecimal vcpuOvercommit;

    private @Nullable LocalDate retiresOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected MachineTerms() {}

    MachineTerms(MachineId id) {
        this.id = id;
        this.cleaningDays = Terms.USUAL.cleaningDays();
        this.vcpuOvercommit = Terms.USUAL.vcpuOvercommit();
    }

    void change(Terms next) {
        var before = terms();
        cleaningDays = next.cleaningDays();
        vcpuOvercommit = next.vcpuOvercommit();
        retiresOn = next.retiresOn();
        registerEvent(new MachineTermsChanged(id, before.words(), next.words()));
    }

    Terms terms() {
        return new Terms(cleaningDays, vcpuOvercommit, retiresOn);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
