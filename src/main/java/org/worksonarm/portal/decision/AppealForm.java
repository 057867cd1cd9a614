package org.worksonarm.portal.decision;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An appeal as a form. */
record AppealForm(
        @Size(max = 10_000, message = "{decision.tooLong}") @Nullable
        String reasons) {

    static final int SHORTEST = 30;

    String text() {
        return reasons == null ? "" : reasons.strip();
    }

    void reject(Errors errors) {
        if (text().length() < SHORTEST) {
            errors.rejectValue("reasons", "appeal.reasonsTooShort");
        }
    }
}
