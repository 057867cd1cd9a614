package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.validation.BindingResult;

/** The day of closing as it was typed, which may be left empty. */
record ClosingDay(String typed) {

    /** Empty where no day is given, or none that the calendar has. */
    Optional<LocalDate> day() {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    void check(BindingResult errors) {
        if (!typed.isBlank() && day().isEmpty() && !errors.hasFieldErrors("closesOn")) {
            errors.rejectValue("closesOn", "siteForm.closesOn.day");
        }
    }
}
