package org.worksonarm.portal.program;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rolling intake as an admin sets it. */
record RollingForm(
        Boolean open,

        @Pattern(regexp = "[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-5]", message = "{round.daysWrong}")
        String days,

        @Nullable Long version) {

    RollingForm {
        open = Objects.requireNonNullElse(open, false);
        days = Objects.requireNonNullElse(days, "").strip();
    }

    static RollingForm of(RollingIntake rolling) {
        return new RollingForm(rolling.isOpen(), String.valueOf(rolling.daysToDecision()), rolling.version());
    }
}
