package org.worksonarm.portal.allocation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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
 * So much of one machine, lent for one resource request over one period. It may be held until a moment: taken as if it
 * were lent, until an admin confirms it or gives it up, or it lapses. An admin who allocates directly makes it active at
 * once. It may get another period or, before its first day, another machine; one that has begun ends as moved and goes on
 * as a loan of its own. When its last day comes near it is ending, after that day it has ended: both follow from the
 * calendar. It may be cut short, as released early when its project gives it back and as revoked when the programme takes
 * it back, each with a reason. Its last day then moves to the day on which it ended, so that the days of use stay on
 * record and the days ahead are free. Cut short before its first day, it is cancelled and claims no day. While its project
 * waits for the answer to a renewal, it is held over: it goes on beyond the promised day for a while, where that is free.
 */
@Entity
class Allocation extends AbstractAggregateRoot<Allocation> {

    @EmbeddedId
    private AllocationId id;

    private ApplicationId applicationId;
    private ResourceRequestId requestId;
    private MachineId machineId;
    private Portion portion;

    @Enumerated(EnumType.STRING)
    private AllocationStatus status;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate promisedUntil;

    private @Nullable String endReason;

    private @Nullable Instant heldUntil;

    private boolean heldOver;
    private boolean goesOn;

    @AttributeOverride(name = "value", column = @Column(name = "allocated_by"))
    private @Nullable AccountId allocatedBy;

    private Instant allocatedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Allocation() {}

    /** Lent; {@code continued} is the loan of another machine that goes on as this one, if any does. */
    Allocation(LoanRequest request, MachineId machine, Period period, Deed deed, @Nullable AllocationId continued) {
        this(request, machine, period, deed);
        registerEvent(new MachineAllocated(id, applicationId, requestId, machineId, continued));
    }

    /** Held, until it is confirmed. */
    Allocation(LoanRequest request, MachineId machine, Period period, Instant heldUntil, Deed deed) {
        this(request, machine, period, deed);
        this.status = AllocationStatus.HELD;
        this.heldUntil = heldUntil;
        registerEvent(new MachineHeld(id, applicationId, heldUntil));
    }

    private Allocation(LoanRequest request, MachineId machine, Period period, Deed deed) {
        this.id = AllocationId.create();
        this.applicationId = request.application();
        this.requestId = request.id();
        this.machineId = machine;
        this.portion = Portion.of(request.need());
        this.status = AllocationStatus.ACTIVE;
        this.startsOn = period.first();
        this.endsOn = period.last();
        this.promisedUntil = period.last();
        this.allocatedBy = deed.by();
        this.allocatedAt = deed.at();
    }

    /** What was held is lent from now on. */
    void confirm(Deed deed) {
        take(deed.at());
        allocatedBy = deed.by();
    }

    /** Those for whom it was held take it; whoever held it has lent it. */
    void take(Instant at) {
        require(isHeldAt(at), "is not held");
        status = AllocationStatus.ACTIVE;
        heldUntil = null;
        allocatedAt = at;
        registerEvent(new MachineAllocated(id, applicationId, requestId, machineId));
    }

    void letGo() {
        endHold(AllocationStatus.RELEASED);
    }

    void lapse(Instant now) {
        require(!isHeldAt(now), "is held until " + heldUntil);
        endHold(AllocationStatus.LAPSED);
    }

    private void endHold(AllocationStatus how) {
        require(status == AllocationStatus.HELD, "is not held");
        status = how;
        endsOn = startsOn.minusDays(1);
        registerEvent(new HoldEnded(id, applicationId, how.name(), allocatedBy));
    }

    boolean isHeldAt(Instant now) {
        return status == AllocationStatus.HELD && heldUntil != null && now.isBefore(heldUntil);
    }

    /** Nothing was used yet, so it is another machine's from its first day on. */
    void moveTo(Host next, Portion wanted, Departure from) {
        machineId = new MachineId(next.machineId());
        portion = wanted;
        registerEvent(from.moved(id, id, applicationId));
    }

    /** Its use ends with that day, and goes on as another loan. */
    void leave(LocalDate lastDay, AllocationId next, Departure from) {
        require(status.isLive() && !lastDay.isBefore(startsOn) && lastDay.isBefore(endsOn), "has no day to move");
        status = AllocationStatus.MOVED;
        endsOn = lastDay;
        endReason = from.reason();
        registerEvent(from.moved(id, next, applicationId));
    }

    /** Its project gives it back, or the programme takes it back; {@code lastDay} is the last day of use. */
    void cutShort(Ending ending, LocalDate lastDay, String reason, boolean told) {
        require(status.isLive() && status != AllocationStatus.HELD && !lastDay.isAfter(endsOn), "has ended already");
        var before = status;
        var unused = lastDay.isBefore(startsOn);
        status = unused ? AllocationStatus.CANCELLED : ending.result();
        endsOn = unused ? startsOn.minusDays(1) : lastDay;
        heldOver = heldOver && !unused;
        endReason = reason.strip();
        registerEvent(new AllocationCutShort(id, applicationId, before.name(), status.name(), endsOn, endReason, told));
    }

    /** Its project asked for another period, and the programme agreed: from now on this one is promised. */
    void reschedule(Period next) {
        require(status.isLive(), "has ended already");
        var before = period();
        startsOn = next.first();
        endsOn = next.last();
        promisedUntil = next.last();
        heldOver = false;
        registerEvent(new AllocationRescheduled(id, applicationId, before.words(), next.words()));
    }

    /** Its last day becomes an earlier one than was agreed; {@code onward} is whether it goes on as another loan then. */
    void endEarlier(LocalDate lastDay, String reason, boolean onward) {
        require(status.isLive() && !lastDay.isBefore(startsOn) && lastDay.isBefore(endsOn), "does not end later");
        registerEvent(new LoanShortened(id, applicationId, endsOn, lastDay, reason.strip()));
        endsOn = lastDay;
        heldOver = heldOver && lastDay.isAfter(promisedUntil);
        endReason = reason.strip();
        goesOn = onward;
    }

    /** Its project waits for the answer to a renewal: it goes on until that day at the latest, beyond what stands now. */
    void holdOver(LocalDate until) {
        heldOver = true;
        promisedUntil = endsOn;
        endsOn = until;
        registerEvent(new LoanHeldOver(id, applicationId, promisedUntil, until));
    }

    boolean isHeldOver() {
        return heldOver && status.isLive();
    }

    /** Nobody waits any longer, and it ends as promised, or today where that day is over. */
    void endHoldOver(LocalDate today) {
        heldOver = false;
        promisedUntil = promisedUntil.isBefore(today) ? today : promisedUntil;
        endsOn = promisedUntil;
        registerEvent(new HoldOverEnded(id, applicationId, endsOn));
    }

    AllocationId id() {
        return id;
    }

    Period period() {
        return new Period(startsOn, endsOn);
    }

    MachineId machine() {
        return machineId;
    }

    ResourceRequestId request() {
        return requestId;
    }

    AllocationStatus status() {
        return status;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException("allocation " + id + " " + otherwise);
        }
    }
}
