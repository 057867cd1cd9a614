package org.worksonarm.portal.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person declares about a project that they name. */
record DeclareForm(
        @NotBlank(message = "{conflict.projectMissing}")
        @Size(max = 200, message = "{conflict.projectTooLong}")
        @Nullable
        String called,

        @NotBlank(message = "{conflict.reasonMissing}")
        @Size(max = 2000, message = "{conflict.reasonTooLong}")
        @Nullable
        String reason) {

    static DeclareForm empty() {
        return new DeclareForm(null, null);
    }
}
