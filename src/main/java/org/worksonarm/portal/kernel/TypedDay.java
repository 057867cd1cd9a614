package org.worksonarm.portal.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as people or their browsers type it, such as 2026-11-30. */
public final class TypedDay {

    private TypedDay() {}

    /** Empty where it is no day of the calendar, or none of a plausible year. */
    public static Optional<LocalDate> parse(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(PlausibleYears::contain);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
