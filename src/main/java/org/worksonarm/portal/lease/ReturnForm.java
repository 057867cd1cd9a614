package org.worksonarm.portal.lease;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a team says where it gives a loan back: nothing, or what came of it. */
record ReturnForm(
        @Size(max = 1900, message = "{returnForm.outcomes.long}")
        String outcomes) {

    ReturnForm(@Nullable String outcomes) {
        this.outcomes = outcomes == null ? "" : outcomes.strip();
    }
}
