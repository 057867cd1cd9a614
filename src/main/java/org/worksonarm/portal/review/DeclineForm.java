package org.worksonarm.portal.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a reviewer declines an assignment, as typed. */
record DeclineForm(
        @NotBlank(message = "{declineForm.reason.missing}") @Size(max = 500, message = "{declineForm.reason.long}")
        String reason) {

    static final String NAME = "declineForm";

    DeclineForm(@Nullable String reason) {
        this.reason = reason == null ? "" : reason.strip();
    }
}
