package org.worksonarm.portal.decision;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * New words of a letter as a form.
 *
 * @param version of the words that the form was opened on
 * @param decision whose letter is shown as a preview
 */
record LetterForm(
        @Nullable String subject,
        @Nullable String body,
        @Nullable Integer version,
        @Nullable UUID decision) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 10_000;

    static LetterForm of(LetterTemplate words, @Nullable UUID decision) {
        return new LetterForm(words.subject(), words.body(), words.number(), decision);
    }

    String subjectText() {
        return Objects.requireNonNullElse(subject, "").strip();
    }

    String bodyText() {
        return Objects.requireNonNullElse(body, "").strip().replace("\r\n", "\n");
    }

    /** The words as typed, to be tried. */
    LetterTemplate words(LetterKind kind, Instant at) {
        return new LetterTemplate(kind, known() + 1, subjectText(), bodyText(), null, at);
    }

    int known() {
        return version == null ? 0 : version;
    }

    void reject(LetterKind kind, Errors errors) {
        if (subjectText().isEmpty()) {
            errors.rejectValue("subject", "letter.subjectMissing");
        } else if (subjectText().length() > LONGEST_SUBJECT || subjectText().matches("(?s).*\\p{Cntrl}.*")) {
            errors.rejectValue("subject", "letter.subjectTooLong");
        }
        if (bodyText().isEmpty()) {
            errors.rejectValue("body", "letter.bodyMissing");
        } else if (bodyText().length() > LONGEST_BODY) {
            errors.rejectValue("body", "letter.bodyTooLong");
        }
        rejectUnknown("subject", kind, subjectText(), errors);
        rejectUnknown("body", kind, bodyText(), errors);
    }

    private static void rejectUnknown(String field, LetterKind kind, String words, Errors errors) {
        var unknown = LetterTemplate.unknown(kind, words);
        if (!unknown.isEmpty()) {
            var known = kind.placeholders().stream().map(Placeholder::inBraces).collect(Collectors.joining(", "));
            var named = unknown.stream().map(word -> "{" + word + "}").collect(Collectors.joining(", "));
            errors.rejectValue(field, "letter.unknownPlaceholder", new Object[] {named, known}, null);
        }
    }
}
