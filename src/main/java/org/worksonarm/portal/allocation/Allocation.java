package org.worksonarm.portal.allocation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

/**
 * So much of one machine, lent for one resource request over one period. It may be held for a while until its project
 * confirms; an admin who allocates directly makes it active at once. When its last day comes near it is ending, after
 * that day it has ended: both follow from the calendar. An admin may cut it short, as released early when its project
 * gives it back and as revoked when the programme takes it back, each with a reason that the project reads. Its last
 * day then moves to the day on which it ended, so that the days of use stay on record and the days ahead are free. Cut
 * short before its first day, it is cancelled and claims no day.
 */
@Entity
class Allocation extends AbstractAggregateRoot<Allocation> {

    @EmbeddedId
    private AllocationId id;

    @Embedded
    private ApplicationId applicationId;

    @Embedded
    private ResourceRequestId requestId;

    @Embedded
    private MachineId machineId;

    @Embedded
    private Portion portion;

    @Enumerated(EnumType.STRING)
    private AllocationStatus status;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private LocalDate promisedUntil;

    private @Nullable String endReason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "allocated_by"))
    private AccountId allocatedBy;

    private Instant allocatedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Allocation() {}

    Allocation(LoanRequest request, MachineId machine, Period period, AccountId by, Instant at) {
        this.id = AllocationId.create();
        this.applicationId = request.application();
        this.requestId = request.id();
        this.machineId = machine;
        this.portion = Portion.of(request.need());
        this.status = AllocationStatus.ACTIVE;
        this.startsOn = period.first();
        this.endsOn = period.last();
        this.promisedUntil = period.last();
        this.allocatedBy = by;
        this.allocatedAt = at;
        registerEvent(new MachineAllocated(id, applicationId, requestId, machineId));
    }

    /** Its project gives it back; {@code lastDay} is the last day of use. */
    void releaseEarly(LocalDate lastDay, String reason) {
        cutShort(AllocationStatus.RELEASED_EARLY, lastDay, reason);
    }

    /** The programme takes it back; {@code lastDay} is the last day of use. */
    void revoke(LocalDate lastDay, String reason) {
        cutShort(AllocationStatus.REVOKED, lastDay, reason);
    }

    /** Its project asked for another period, and the programme agreed: from now on this one is promised. */
    void reschedule(Period next) {
        if (!status.isLive()) {
            throw new IllegalStateException("allocation " + id + " has ended already");
        }
        var before = new Period(startsOn, endsOn);
        startsOn = next.first();
        endsOn = next.last();
        promisedUntil = next.last();
        registerEvent(new AllocationRescheduled(id, applicationId, before.words(), next.words()));
    }

    AllocationId id() {
        return id;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private void cutShort(AllocationStatus how, LocalDate lastDay, String reason) {
        if (!status.isLive() || lastDay.isAfter(endsOn)) {
            throw new IllegalStateException("allocation " + id + " has ended already");
        }
        var before = status;
        var unused = lastDay.isBefore(startsOn);
        status = unused ? AllocationStatus.CANCELLED : how;
        endsOn = unused ? startsOn.minusDays(1) : lastDay;
        endReason = reason.strip();
        registerEvent(new AllocationCutShort(id, applicationId, before.name(), status.name(), endsOn, endReason));
    }
}
