package org.worksonarm.portal.provisioning;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.worksonarm.portal.kernel.WebAddress;

/** What shows that a task is done, as typed. */
record DoneForm(String proof, String link, @Nullable Long version) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_LINK = 500;

    DoneForm(@Nullable String proof, @Nullable String link, @Nullable Long version) {
        this.proof = proof == null ? "" : proof.strip();
        this.link = link == null ? "" : link.strip();
        this.version = version;
    }

    void check(BindingResult errors) {
        if (proof.isEmpty()) {
            errors.rejectValue("proof", "doneForm.proof");
        } else if (proof.length() > LONGEST) {
            errors.rejectValue("proof", "doneForm.proof.long");
        }
        if (!link.isEmpty() && (link.length() > LONGEST_LINK || !WebAddress.isOne(link))) {
            errors.rejectValue("link", "doneForm.link");
        }
    }

    long seen() {
        return Objects.requireNonNullElse(version, -1L);
    }
}
