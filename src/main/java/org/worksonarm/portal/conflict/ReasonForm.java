package org.worksonarm.portal.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why there is a conflict of interest, or why there is none any more. */
record ReasonForm(
        @NotBlank(message = "{conflict.reasonMissing}")
        @Size(max = 2000, message = "{conflict.reasonTooLong}")
        @Nullable
        String reason) {

    static ReasonForm empty() {
        return new ReasonForm(null);
    }
}
