package org.worksonarm.portal.usage;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.hardware.MachineId;

/** The answer of an admin to a fault, as typed. */
record FaultAnswerForm(
        String verdict,
        String machine,
        String words,
        @Nullable Long version) {

    static final String FIXED = "FIXED";
    static final String SUBSTITUTE = "SUBSTITUTED";
    private static final int LONGEST = 2000;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    FaultAnswerForm(
            @Nullable String verdict, @Nullable String machine, @Nullable String words, @Nullable Long version) {
        this.verdict = Objects.requireNonNullElse(verdict, "");
        this.machine = Objects.requireNonNullElse(machine, "");
        this.words = Objects.requireNonNullElse(words, "").strip();
        this.version = version;
    }

    static FaultAnswerForm of(FaultView view) {
        return new FaultAnswerForm(null, null, null, view.version());
    }

    long seen() {
        return version == null ? -1 : version;
    }

    boolean substitutes() {
        return verdict.equals(SUBSTITUTE);
    }

    MachineId to() {
        return new MachineId(UUID.fromString(machine));
    }

    void check(Errors errors) {
        if (!substitutes() && !verdict.equals(FIXED)) {
            errors.rejectValue("verdict", "faultAnswerForm.verdict");
        }
        if (substitutes() && !ID.matcher(machine).matches()) {
            errors.rejectValue("machine", "faultAnswerForm.machine");
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            errors.rejectValue("words", words.isEmpty() ? "faultAnswerForm.words" : "faultAnswerForm.words.long");
        }
    }
}
