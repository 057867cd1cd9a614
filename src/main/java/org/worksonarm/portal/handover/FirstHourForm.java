package org.worksonarm.portal.handover;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What to do in the first hour, as typed. */
record FirstHourForm(String body, @Nullable Long version) {

    private static final int LONGEST = 20_000;

    FirstHourForm(@Nullable String body, @Nullable Long version) {
        this.body = body == null ? "" : body.strip();
        this.version = version;
    }

    void check(BindingResult errors) {
        if (body.isEmpty() || body.length() > LONGEST) {
            errors.rejectValue("body", "firstHourForm.body");
        } else if (SecretWords.in(body)) {
            errors.rejectValue("body", "accessForm.secret");
        }
    }

    long seen() {
        return Objects.requireNonNullElse(version, -1L);
    }
}
