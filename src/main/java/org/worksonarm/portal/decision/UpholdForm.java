package org.worksonarm.portal.decision;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why a decision stands in spite of an appeal, as a form. */
record UpholdForm(
        @Size(max = 10_000, message = "{decision.tooLong}") @Nullable
        String words,

        @Nullable Long version) {

    String text() {
        return words == null ? "" : words.strip();
    }

    long known() {
        return version == null ? 0 : version;
    }

    void reject(Case opened, boolean appealed, Errors errors) {
        if (text().length() < DecisionForm.SHORTEST_REASON) {
            errors.rejectValue("words", "decision.reasonTooShort");
        }
        if (opened.reviewFirst()) {
            errors.reject("decision.reviewFirst");
        } else if (opened.leftToOthers()) {
            errors.reject("decision.leftToOthers");
        } else if (!appealed || !opened.dossier().status().isOpenForReview()) {
            errors.reject("appeal.nothingToAnswer");
        }
    }
}
