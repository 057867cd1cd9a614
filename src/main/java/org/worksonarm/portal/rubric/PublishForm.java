package org.worksonarm.portal.rubric;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** From when the next version counts: from now on where no day is given. */
record PublishForm(String day, @Nullable Long edits) {

    private static final int FARTHEST_YEARS = 2;

    PublishForm {
        day = Objects.requireNonNullElse(day, "").strip();
    }

    void reject(LocalDate today, Errors errors) {
        if (day.isEmpty()) {
            return;
        }
        var parsed = parsed();
        if (parsed.isEmpty()) {
            errors.rejectValue("day", "rubric.dayWrong");
        } else if (!parsed.get().isAfter(today) || parsed.get().isAfter(today.plusYears(FARTHEST_YEARS))) {
            errors.rejectValue("day", "rubric.dayOutside");
        }
    }

    /** Once nothing is rejected. */
    Instant from(Instant now) {
        return parsed().map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(now);
    }

    private Optional<LocalDate> parsed() {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
