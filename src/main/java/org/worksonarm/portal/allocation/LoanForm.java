package org.worksonarm.portal.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.kernel.TypedDay;

/** The period and the machine that an admin chooses, and how long a hold lasts; text, so that everything typed comes back as typed. */
record LoanForm(String from, String until, String machine, String heldUntil) {

    private static final int LONGEST_HOLD_IN_DAYS = 60;
    static final int USUAL_HOLD_IN_DAYS = 7;

    LoanForm(@Nullable String from, @Nullable String until, @Nullable String machine, @Nullable String heldUntil) {
        this.from = from == null ? "" : from.strip();
        this.until = until == null ? "" : until.strip();
        this.machine = machine == null ? "" : machine;
        this.heldUntil = heldUntil == null ? "" : heldUntil.strip();
    }

    static LoanForm of(Period period, String machine, LocalDate today) {
        var held = today.plusDays(USUAL_HOLD_IN_DAYS).toString();
        return new LoanForm(period.first().toString(), period.last().toString(), machine, held);
    }

    boolean isEmpty() {
        return from.isEmpty() && until.isEmpty();
    }

    /** Empty where the two days make no period that anything can be lent for; then {@code errors} tells why. */
    Optional<Period> period(BindingResult errors, LocalDate today) {
        var first = TypedDay.parse(from);
        var last = TypedDay.parse(until);
        if (first.isEmpty()) {
            errors.rejectValue("from", "loanForm.from.day");
        }
        if (last.isEmpty()) {
            errors.rejectValue("until", "loanForm.until.day");
        }
        return first.flatMap(start -> last.flatMap(end -> period(start, end, errors, today)));
    }

    /** The end of the day that is typed; empty where no hold can last until then, and then {@code errors} tells why. */
    Optional<Instant> heldUntil(BindingResult errors, LocalDate today) {
        var day = TypedDay.parse(heldUntil);
        var suits = day.filter(typed -> typed.isAfter(today) && !typed.isAfter(today.plusDays(LONGEST_HOLD_IN_DAYS)));
        if (suits.isEmpty()) {
            errors.rejectValue("heldUntil", "loanForm.heldUntil.day");
        }
        return suits.map(last -> last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    Optional<UUID> machineId() {
        try {
            return Optional.of(UUID.fromString(machine));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is chosen, for a period that makes sense; else {@code errors} tells why there is none. */
    Optional<Choice> choice(Optional<Period> period, BindingResult errors) {
        var id = machineId();
        if (id.isEmpty()) {
            errors.rejectValue("machine", "loanForm.machine.missing");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Choice(new MachineId(id.orElseThrow()), period.orElseThrow()));
    }

    private static Optional<Period> period(LocalDate first, LocalDate last, BindingResult errors, LocalDate today) {
        if (last.isBefore(first)) {
            errors.rejectValue("until", "loanForm.until.beforeStart");
            return Optional.empty();
        }
        var period = new Period(first, last);
        if (period.isOver(today)) {
            errors.rejectValue("until", "loanForm.until.past");
        }
        if (period.startsTooEarly(today)) {
            errors.rejectValue("from", "loanForm.from.tooEarly");
        }
        if (period.isTooLong()) {
            errors.rejectValue("until", "loanForm.until.tooLong");
        }
        return Optional.of(period).filter(possible -> !errors.hasErrors());
    }

    /** A machine and its days. */
    record Choice(MachineId machine, Period period) {}
}
