package org.worksonarm.portal.decision;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why a decision no longer stands, as a form. */
record ReopenForm(
        @Size(max = 10_000, message = "{decision.tooLong}") @Nullable
        String because,

        @Nullable Long version) {

    String text() {
        return because == null ? "" : because.strip();
    }

    long known() {
        return version == null ? 0 : version;
    }

    void reject(Errors errors) {
        if (text().length() < DecisionForm.SHORTEST_REASON) {
            errors.rejectValue("because", "decision.reasonTooShort");
        }
    }
}
