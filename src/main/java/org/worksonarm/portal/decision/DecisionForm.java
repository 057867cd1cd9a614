package org.worksonarm.portal.decision;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.application.Outcome;

/** A decision as a form; {@code version} is that of the case it was opened on. */
record DecisionForm(
        @Nullable Outcome outcome,

        @Size(max = 10_000, message = "{decision.tooLong}") @Nullable
        String reason,

        @Size(max = 10_000, message = "{decision.tooLong}") @Nullable
        String whatWouldChange,

        @Nullable Long version) {

    static final int SHORTEST_REASON = Verdict.SHORTEST_REASON;

    /** As it is held now, or empty. */
    static DecisionForm of(Case opened) {
        return opened.held()
                .map(Decision::verdict)
                .map(held -> new DecisionForm(held.outcome(), held.reason(), held.whatWouldChange(), opened.version()))
                .orElseGet(() -> new DecisionForm(null, "", "", opened.version()));
    }

    long known() {
        return version == null ? 0 : version;
    }

    /** What is decided, once nothing is rejected. */
    Verdict verdict() {
        return new Verdict(Objects.requireNonNull(outcome), text(reason), text(whatWouldChange));
    }

    void reject(Case opened, Errors errors) {
        if (outcome == null) {
            errors.rejectValue("outcome", "decision.outcomeMissing");
        }
        if (text(reason).length() < SHORTEST_REASON) {
            errors.rejectValue("reason", "decision.reasonTooShort");
        }
        if (outcome == Outcome.DECLINED && text(whatWouldChange).length() < SHORTEST_REASON) {
            errors.rejectValue("whatWouldChange", "decision.whatWouldChangeTooShort");
        }
        rejectChoice(opened, errors);
    }

    private void rejectChoice(Case opened, Errors errors) {
        var choices = opened.choices();
        if (opened.reviewFirst()) {
            errors.reject("decision.reviewFirst");
        } else if (opened.leftToOthers()) {
            errors.reject("decision.leftToOthers");
        } else if (choices.isEmpty()) {
            errors.reject(opened.standing().isEmpty() ? "decision.notOpen" : "decision.stands");
        } else if (outcome != null && !choices.allow(outcome)) {
            errors.rejectValue("outcome", "decision.waitsAlready");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
