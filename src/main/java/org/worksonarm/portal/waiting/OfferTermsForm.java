package org.worksonarm.portal.waiting;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The terms of offers as an admin sets them. */
record OfferTermsForm(
        Boolean automatic,

        @Pattern(regexp = "[1-9]|[1-5]\\d|60", message = "{offer.daysWrong}")
        String days,

        @Pattern(regexp = "\\d|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-5]", message = "{offer.restDaysWrong}")
        String restDays,

        @Nullable Long version) {

    OfferTermsForm {
        automatic = Objects.requireNonNullElse(automatic, false);
        days = Objects.requireNonNullElse(days, "").strip();
        restDays = Objects.requireNonNullElse(restDays, "").strip();
    }

    static OfferTermsForm of(OfferTerms terms) {
        return new OfferTermsForm(
                terms.isAutomatic(), String.valueOf(terms.days()), String.valueOf(terms.restDays()), terms.version());
    }
}
