package org.worksonarm.portal.amendment;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The answer of an admin, as typed. */
record ResponseForm(String verdict, String words, @Nullable Long version) {

    static final String AGREE = "AGREE";
    static final String REFUSE = "REFUSE";
    static final int LONGEST = 4000;

    ResponseForm(@Nullable String verdict, @Nullable String words, @Nullable Long version) {
        this.verdict = verdict == null ? "" : verdict;
        this.words = words == null ? "" : words.strip();
        this.version = version;
    }

    static ResponseForm of(AmendmentView view) {
        return new ResponseForm(null, null, view.version());
    }

    boolean agrees() {
        return verdict.equals(AGREE);
    }

    long seen() {
        return version == null ? -1 : version;
    }

    void check(BindingResult errors) {
        if (!agrees() && !verdict.equals(REFUSE)) {
            errors.rejectValue("verdict", "responseForm.verdict");
        }
        if (verdict.equals(REFUSE) && words.isBlank()) {
            errors.rejectValue("words", "responseForm.words");
        }
        if (words.length() > LONGEST) {
            errors.rejectValue("words", "responseForm.words.long");
        }
    }
}
