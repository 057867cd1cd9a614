package org.worksonarm.portal.fairness;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Of which applications the figures are, by the days on which they were submitted. */
record PeriodForm(@Nullable String from, @Nullable String to) {

    /** Of all, where something is wrong. */
    Period period(Errors errors) {
        var period = new Period(day("from", from, errors), day("to", to, errors));
        if (period.isEmpty()) {
            errors.rejectValue("to", "fairness.endsBeforeItBegins");
        }
        return errors.hasErrors() ? Period.ALL : period;
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed, Errors errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.getYear() < 2000 || day.getYear() > 2999) {
                errors.rejectValue(field, "fairness.notADay");
            }
            return day;
        } catch (DateTimeException e) {
            errors.rejectValue(field, "fairness.notADay");
            return null;
        }
    }
}
