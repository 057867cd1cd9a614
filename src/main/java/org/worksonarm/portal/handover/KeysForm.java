package org.worksonarm.portal.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Lines of public keys, as pasted. */
record KeysForm(String lines) {

    private static final int LONGEST = 40_000;

    KeysForm(@Nullable String lines) {
        this.lines = lines == null ? "" : lines;
    }

    static KeysForm empty() {
        return new KeysForm("");
    }

    /** The lines that are to be kept, or what is wrong with the whole. */
    List<KeyLine> read(BindingResult errors) {
        if (lines.length() > LONGEST) {
            errors.rejectValue("lines", "keysForm.lines.long");
            return List.of();
        }
        var read = KeyLine.read(lines);
        if (read.isEmpty()) {
            errors.rejectValue("lines", "keysForm.lines");
        }
        return read;
    }
}
