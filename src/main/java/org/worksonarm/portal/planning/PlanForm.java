package org.worksonarm.portal.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.assignment.DueDays;
import org.worksonarm.portal.kernel.TypedDay;

/** What an admin wants a plan to be like, as typed. */
record PlanForm(String reviews, String dueOn, String seed) {

    private static final String SMALL = "[1-9]|10";
    private static final String NUMBER = "\\d{1,9}";

    PlanForm(@Nullable String reviews, @Nullable String dueOn, @Nullable String seed) {
        this.reviews = reviews == null ? "" : reviews.strip();
        this.dueOn = dueOn == null ? "" : dueOn.strip();
        this.seed = seed == null ? "" : seed.strip();
    }

    static PlanForm usual(LocalDate today) {
        return new PlanForm(
                String.valueOf(PlanTerms.USUAL_REVIEWS), DueDays.usual(today).toString(), "1");
    }

    void reject(LocalDate today, Errors errors) {
        if (!reviews.matches(SMALL)) {
            errors.rejectValue("reviews", "planForm.reviews.number");
        }
        if (TypedDay.parse(dueOn).filter(day -> DueDays.allow(day, today)).isEmpty()) {
            errors.rejectValue("dueOn", "assignForm.dueOn.day");
        }
        if (!seed.matches(NUMBER)) {
            errors.rejectValue("seed", "planForm.seed.number");
        }
    }

    PlanTerms terms() {
        return new PlanTerms(Integer.parseInt(reviews), LocalDate.parse(dueOn), Long.parseLong(seed));
    }
}
