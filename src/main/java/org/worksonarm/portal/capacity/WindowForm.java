package org.worksonarm.portal.capacity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.validation.BindingResult;
import org.worksonarm.portal.kernel.TypedDay;

/** What an admin types about a maintenance window; {@code place} is a machine's id or a site's code. */
record WindowForm(
        @NotBlank(message = "{windowForm.place.missing}") String place,
        String from,
        String until,

        @NotBlank(message = "{windowForm.reason.missing}") @Size(max = 500, message = "{windowForm.reason.long}")
        String reason,

        Boolean loansRunOn) {

    /** A browser leaves out what is not ticked. */
    WindowForm {
        place = Objects.requireNonNullElse(place, "");
        from = Objects.requireNonNullElse(from, "");
        until = Objects.requireNonNullElse(until, "");
        reason = Objects.requireNonNullElse(reason, "");
        loansRunOn = Boolean.TRUE.equals(loansRunOn);
    }

    static WindowForm at(String place) {
        return new WindowForm(place, "", "", "", false);
    }

    /** Empty where it is wrong, and then {@code errors} tells why. */
    Optional<WindowPlan> plan(BindingResult errors, LocalDate today) {
        var first = TypedDay.parse(from);
        var last = TypedDay.parse(until);
        if (first.isEmpty()) {
            errors.rejectValue("from", "loanForm.from.day");
        }
        if (last.isEmpty()) {
            errors.rejectValue("until", "loanForm.until.day");
        }
        first.ifPresent(start -> last.ifPresent(end -> check(start, end, errors, today)));
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new WindowPlan(first.orElseThrow(), last.orElseThrow(), reason, loansRunOn));
    }

    private static void check(LocalDate first, LocalDate last, BindingResult errors, LocalDate today) {
        if (last.isBefore(first)) {
            errors.rejectValue("until", "loanForm.until.beforeStart");
        } else if (last.isBefore(today)) {
            errors.rejectValue("until", "loanForm.until.past");
        } else if (!last.isBefore(first.plusYears(1))) {
            errors.rejectValue("until", "windowForm.until.long");
        }
    }
}
