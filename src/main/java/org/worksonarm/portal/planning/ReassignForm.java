package org.worksonarm.portal.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.assignment.DueDays;
import org.worksonarm.portal.kernel.TypedDay;

/** Until when others are to review what somebody does not, as typed. */
record ReassignForm(String dueOn) {

    private static final long SEED = 1;

    ReassignForm(@Nullable String dueOn) {
        this.dueOn = dueOn == null ? "" : dueOn.strip();
    }

    static ReassignForm usual(LocalDate today) {
        return new ReassignForm(DueDays.usual(today).toString());
    }

    void reject(LocalDate today, Errors errors) {
        if (TypedDay.parse(dueOn).filter(day -> DueDays.allow(day, today)).isEmpty()) {
            errors.rejectValue("dueOn", "assignForm.dueOn.day");
        }
    }

    PlanTerms terms() {
        return new PlanTerms(1, LocalDate.parse(dueOn), SEED);
    }
}
