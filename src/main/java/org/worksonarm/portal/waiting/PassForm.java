package org.worksonarm.portal.waiting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a team passes, which it need not say. */
record PassForm(
        @Size(max = 2000, message = "{offer.reasonTooLong}") String reason) {

    PassForm(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
