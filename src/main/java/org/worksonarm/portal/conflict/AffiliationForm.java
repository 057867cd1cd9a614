package org.worksonarm.portal.conflict;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An organisation that a person names as theirs. */
record AffiliationForm(@Nullable String kind, @Nullable String name) {

    private static final Pattern AT_GITHUB =
            Pattern.compile("(?:(?:https?://)?github\\.com/|@)?([a-zA-Z0-9](?:-?[a-zA-Z0-9]){0,38})/?");
    private static final int LONGEST = 120;

    static AffiliationForm empty() {
        return new AffiliationForm(ConflictKind.ORGANISATION.name(), null);
    }

    public boolean isAtGitHub() {
        return ConflictKind.GITHUB.name().equals(kind);
    }

    /** At GitHub, also out of an address or an @mention. */
    String meant() {
        var typed = Objects.requireNonNullElse(name, "").strip();
        var found = AT_GITHUB.matcher(typed);
        return isAtGitHub() && found.matches() ? found.group(1) : typed;
    }

    /** Nothing but letters and digits tells one organisation from another. */
    void reject(Errors errors) {
        var name = meant();
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            errors.rejectValue("name", "conflict.nameMissing");
        } else if (name.length() > LONGEST) {
            errors.rejectValue("name", "conflict.nameTooLong");
        } else if (isAtGitHub() && !AT_GITHUB.matcher(name).matches()) {
            errors.rejectValue("name", "conflict.notAtGitHub");
        }
    }
}
