package org.worksonarm.portal.waiting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why the programme takes an offer back. */
record TakeBackForm(
        @NotBlank(message = "{offer.reasonMissing}") @Size(max = 2000, message = "{offer.reasonTooLong}")
        String reason) {

    TakeBackForm(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
