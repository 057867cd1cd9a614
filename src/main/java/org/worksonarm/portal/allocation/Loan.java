package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;

/** A loan as pages show it, without what only the admins' tables hold. */
record Loan(
        UUID id,
        UUID applicationId,
        ApplicationNumber number,
        String title,
        String project,
        String machine,
        String modelName,
        String siteName,
        Portion portion,
        AllocationStatus recorded,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate promisedUntil,
        @Nullable String endReason,
        long version,
        LocalDate today,
        @Nullable OffsetDateTime heldUntil,
        boolean heldOver) {

    public AllocationStatus status() {
        return recorded.on(today, startsOn, endsOn);
    }

    public boolean isHeld() {
        return recorded == AllocationStatus.HELD;
    }

    /** It goes on beyond the day that was agreed, while a renewal waits for its answer. */
    public boolean isHeldOver() {
        return heldOver && isUnderWay();
    }

    /** Held once, and never lent. */
    boolean wasOnlyHeld() {
        return recorded == AllocationStatus.RELEASED || recorded == AllocationStatus.LAPSED;
    }

    /** Nothing of it was used: it has not begun, or is only held. */
    boolean movesAsItIs() {
        return isHeld() || isAhead();
    }

    /** The days that another machine would serve. */
    Period daysToMove() {
        return new Period(movesAsItIs() ? startsOn : today.plusDays(1), endsOn);
    }

    public String heldUntilInWords() {
        return heldUntil == null ? "" : Wording.moment(heldUntil);
    }

    /** Lent and not over, whether it has begun or not. */
    public boolean isLent() {
        return isUnderWay() && !isHeld();
    }

    public boolean isUnderWay() {
        return recorded.isLive() && !endsOn.isBefore(today);
    }

    public boolean isAhead() {
        return startsOn.isAfter(today);
    }

    public boolean neverBegan() {
        return endsOn.isBefore(startsOn);
    }

    /** Days of use that are left, with today. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(isAhead() ? startsOn : today, endsOn) + 1;
    }

    public String firstDay() {
        return Wording.day(startsOn);
    }

    public String tone() {
        return StatusTone.of(status());
    }

    public String part() {
        return portion.words();
    }

    /** The days with which it may end early. */
    public List<Option> lastDays() {
        return List.of(
                new Option("TODAY", "Today, %s (UTC): the machine is free from tomorrow".formatted(Wording.day(today))),
                new Option("YESTERDAY", "Yesterday: the machine is back and free now"));
    }

    /** One entry of a list to choose from. */
    record Option(String value, String label) {}
}
