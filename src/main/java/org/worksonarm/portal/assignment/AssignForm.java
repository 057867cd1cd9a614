package org.worksonarm.portal.assignment;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.TypedDay;

/** Whom an admin chooses for an application, and until when. */
record AssignForm(
        @Pattern(regexp = ConflictWall.ID_PATTERN, message = "{assignForm.reviewer.missing}")
        String reviewer,

        String dueOn) {

    AssignForm(@Nullable String reviewer, @Nullable String dueOn) {
        this.reviewer = reviewer == null ? "" : reviewer;
        this.dueOn = dueOn == null ? "" : dueOn.strip();
    }

    static AssignForm empty(LocalDate today) {
        return new AssignForm("", DueDays.usual(today).toString());
    }

    void reject(LocalDate today, Errors errors) {
        if (due().filter(day -> DueDays.allow(day, today)).isEmpty()) {
            errors.rejectValue("dueOn", "assignForm.dueOn.day");
        }
    }

    AccountId account() {
        return AccountId.of(reviewer);
    }

    Optional<LocalDate> due() {
        return TypedDay.parse(dueOn);
    }
}
