package org.worksonarm.portal.program;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.kernel.FormFields;

/** A round as an admin types it; days and times are in UTC. */
record RoundForm(
        @NotBlank(message = "{round.nameMissing}") @Size(max = 80, message = "{round.nameLong}")
        String name,

        String opensOn,
        String deadlineDay,
        String deadlineTime,

        @Pattern(regexp = "\\d|[1-9]\\d|1[0-5]\\d|16[0-8]", message = "{round.graceWrong}")
        String graceHours,

        @Pattern(regexp = "[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-5]", message = "{round.daysWrong}")
        String days,

        @Nullable Long version) {

    RoundForm {
        name = text(name);
        opensOn = text(opensOn);
        deadlineDay = text(deadlineDay);
        deadlineTime = text(deadlineTime);
        graceHours = text(graceHours);
        days = text(days);
    }

    static RoundForm empty() {
        return new RoundForm("", "", "", "18:00", "24", "21", null);
    }

    static RoundForm of(RoundTerms terms, @Nullable Long version) {
        var deadline = terms.deadline().atOffset(ZoneOffset.UTC);
        return new RoundForm(
                terms.name(),
                terms.opensAt().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                deadline.toLocalDate().toString(),
                deadline.toLocalTime().toString(),
                String.valueOf(terms.graceHours()),
                String.valueOf(terms.daysToDecision()),
                version);
    }

    static Map<String, String> fields(RoundTerms saved) {
        return FormFields.of(of(saved, null));
    }

    /** Says at each field what the annotations do not; a deadline that is over would never be met. */
    void reject(Instant now, Errors errors) {
        if (opening().isEmpty()) {
            errors.rejectValue("opensOn", "round.opensWrong");
        }
        if (day(deadlineDay).isEmpty()) {
            errors.rejectValue("deadlineDay", "round.deadlineWrong");
        } else if (time().isEmpty()) {
            errors.rejectValue("deadlineTime", "round.timeWrong");
        } else if (!deadline().orElseThrow().isAfter(opening().orElse(now))) {
            errors.rejectValue("deadlineDay", "round.deadlineBeforeOpening");
        } else if (!deadline().orElseThrow().isAfter(now)) {
            errors.rejectValue("deadlineDay", "round.deadlineOver");
        }
    }

    /** Once nothing is rejected. */
    RoundTerms terms() {
        return new RoundTerms(
                name,
                opening().orElseThrow(),
                deadline().orElseThrow(),
                Integer.parseInt(graceHours),
                Integer.parseInt(days));
    }

    boolean opensLike(RoundTerms terms) {
        return opensOn.equals(of(terms, null).opensOn());
    }

    private Optional<Instant> opening() {
        return day(opensOn).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Optional<Instant> deadline() {
        return day(deadlineDay)
                .flatMap(day -> time().map(time -> day.atTime(time).toInstant(ZoneOffset.UTC)));
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(deadlineTime));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Four digits of the year, so that no slip of the keyboard plans a round of another age. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("20\\d\\d-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
