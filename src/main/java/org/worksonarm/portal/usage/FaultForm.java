package org.worksonarm.portal.usage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.kernel.TypedDay;

/** What a team reports of a machine, as typed. */
record FaultForm(String what, String since, String urgency) {

    private static final int LONGEST = 4000;

    FaultForm(@Nullable String what, @Nullable String since, @Nullable String urgency) {
        this.what = Objects.requireNonNullElse(what, "").strip();
        this.since = Objects.requireNonNullElse(since, "").strip();
        this.urgency = Objects.requireNonNullElse(urgency, "");
    }

    static FaultForm on(LocalDate today) {
        return new FaultForm("", today.toString(), "");
    }

    /** Empty where something is wrong, which the errors tell. */
    Optional<Trouble> read(LocalDate today, Errors errors) {
        if (what.isEmpty() || what.length() > LONGEST) {
            errors.rejectValue("what", what.isEmpty() ? "faultForm.what" : "faultForm.what.long");
        }
        var day = TypedDay.parse(since).filter(typed -> !typed.isAfter(today));
        if (day.isEmpty()) {
            errors.rejectValue("since", "faultForm.since");
        }
        if (Stream.of(FaultUrgency.values()).noneMatch(known -> known.name().equals(urgency))) {
            errors.rejectValue("urgency", "faultForm.urgency");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : day.map(since -> new Trouble(what, since, FaultUrgency.valueOf(urgency)));
    }
}
