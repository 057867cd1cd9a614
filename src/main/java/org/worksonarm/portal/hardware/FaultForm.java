package org.worksonarm.portal.hardware;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.validation.BindingResult;
import org.worksonarm.portal.kernel.TypedDay;

/** What is wrong with a machine, or what cured it, and the day. */
record FaultForm(
        @NotBlank(message = "{faultForm.words.missing}") @Size(max = 1000, message = "{faultForm.words.long}")
        String words,

        String day) {

    FaultForm {
        words = Objects.requireNonNullElse(words, "");
        day = Objects.requireNonNullElse(day, "");
    }

    /** @param today nothing is known of days to come */
    void check(LocalDate today, BindingResult errors) {
        if (TypedDay.parse(day).filter(typed -> !typed.isAfter(today)).isEmpty()) {
            errors.rejectValue("day", "faultForm.day.past");
        }
    }

    LocalDate parsedDay() {
        return LocalDate.parse(day.strip());
    }
}
