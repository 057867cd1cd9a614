package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.worksonarm.portal.kernel.TypedDay;

/** The period and the machine that an admin chooses; text, so that everything typed comes back as typed. */
record LoanForm(String from, String until, String machine) {

    LoanForm(@Nullable String from, @Nullable String until, @Nullable String machine) {
        this.from = from == null ? "" : from.strip();
        this.until = until == null ? "" : until.strip();
        this.machine = machine == null ? "" : machine;
    }

    static LoanForm of(Period period, String machine) {
        return new LoanForm(period.first().toString(), period.last().toString(), machine);
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

    Optional<UUID> machineId() {
        try {
            return Optional.of(UUID.fromString(machine));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
}
