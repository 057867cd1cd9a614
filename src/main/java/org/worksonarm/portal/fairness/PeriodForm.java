package org.worksonarm.portal.fairness;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Of which applications the figures are, by the days on which they were submitted.
 *
 * @param round id of a round, or {@code rolling} for what came outside of all
 */
record PeriodForm(
        @Nullable String from,
        @Nullable String to,
        @Nullable String round) {

    /** Of all, where something is wrong. */
    Period period(Errors errors) {
        var period = new Period(day("from", from, errors), day("to", to, errors), roundOrAny());
        if (period.isEmpty()) {
            errors.rejectValue("to", "fairness.endsBeforeItBegins");
        }
        return errors.hasErrors() ? Period.ALL : period;
    }

    public String roundOrAny() {
        return round == null ? "" : round;
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
