package org.worksonarm.portal.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What takes days of a machine's calendar: a loan, a hold, or maintenance.
 *
 * @param holder name of the project, or null where the person who looks has a conflict of interest with its application,
 *     and of maintenance
 */
record Booking(
        UUID allocationId,
        UUID machineId,
        Portion portion,
        Period period,
        AllocationStatus status,
        @Nullable String holder,
        Claim claim) {

    Booking(
            UUID allocationId,
            UUID machineId,
            Portion portion,
            Period period,
            AllocationStatus status,
            @Nullable String holder) {
        this(allocationId, machineId, portion, period, status, holder, Claim.PLAIN);
    }

    AllocationStatus statusOn(LocalDate day) {
        return status.on(day, period.first(), period.last());
    }

    boolean isMaintenance() {
        return claim.upkeep() != null;
    }

    /** Whether it stands in the way of nothing: loans run through downtime. */
    boolean isRunThrough() {
        return claim.upkeep() != null && claim.upkeep().loansRunOn();
    }

    /** As whoever runs jobs of strangers, or does not, finds it: those of the other kind have the machine as if whole. */
    Booking seenBy(boolean strangers) {
        return isMaintenance() || strangers == claim.strangers() ? this : with(Portion.whole(), period);
    }

    /** As it were if that loan lasted until then; the same where it is another one, or lasts longer. */
    Booking renewed(UUID loan, LocalDate until) {
        return allocationId.equals(loan) && until.isAfter(period.last())
                ? with(portion, new Period(period.first(), until))
                : this;
    }

    private Booking with(Portion other, Period days) {
        return new Booking(allocationId, machineId, other, days, status, holder, claim);
    }

    boolean isOf(@Nullable UUID tenant) {
        return tenant != null && tenant.equals(claim.tenant());
    }

    /** The days after it on which the machine is cleaned; null where it is not. */
    @Nullable
    Period cleaning() {
        return claim.cleaningDays() == 0 || isMaintenance()
                ? null
                : Period.ofDays(period.last().plusDays(1), claim.cleaningDays());
    }

    LocalDate freeAgain() {
        return period.last().plusDays(1 + claim.cleaningDays());
    }

    /**
     * What it takes beyond its days.
     *
     * @param tenant the application that has it
     * @param cleaningDays how long the machine is cleaned afterwards, unless the same application goes on
     * @param strangers whether strangers may make it run something, which never shares a machine with what is trusted
     * @param heldUntil when it lapses; null unless it is held
     */
    record Claim(
            @Nullable UUID tenant,
            int cleaningDays,
            boolean strangers,
            @Nullable Instant heldUntil,
            @Nullable Upkeep upkeep) {

        static final Claim PLAIN = new Claim(null, 0, false, null, null);
    }

    /** Why a machine is worked on, and whether loans run through it. */
    record Upkeep(String reason, boolean loansRunOn) {}
}
