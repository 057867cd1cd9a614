package org.worksonarm.portal.decision;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.application.Outcome;

/** A decision as a form; {@code version} is that of the decision it replaces, null where there was none. */
record DecisionForm(
        @Nullable Outcome outcome,

        @Size(max = 10_000, message = "{decision.reasonTooLong}") @Nullable
        String reason,

        @Nullable Long version) {

    static final int SHORTEST_REASON = 10;

    static DecisionForm empty(@Nullable Long version) {
        return new DecisionForm(null, "", version);
    }

    String text() {
        return reason == null ? "" : reason.strip();
    }

    void reject(DecisionDesk.Case opened, Errors errors) {
        var choices = opened.choices();
        if (outcome == null) {
            errors.rejectValue("outcome", "decision.outcomeMissing");
        }
        if (text().length() < SHORTEST_REASON) {
            errors.rejectValue("reason", "decision.reasonTooShort");
        }
        if (opened.reviewFirst()) {
            errors.reject("decision.reviewFirst");
        } else if (choices.isEmpty()) {
            errors.reject(opened.decision().isEmpty() ? "decision.notOpen" : "decision.stands");
        } else if (outcome != null && !choices.allow(outcome)) {
            errors.rejectValue("outcome", "decision.waitsAlready");
        }
    }
}
