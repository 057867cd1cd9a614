package org.worksonarm.portal.importing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A plain answer, where the first words give one. */
enum YesNo {
    YES,
    NO,
    NOT_SURE;

    private static final Pattern TICKED = Pattern.compile("(?is).*\\[x\\]\\s*(yes|no(?:t sure)?)\\b.*");
    private static final Pattern UNSURE =
            Pattern.compile("(?is)^\\W*(?:not sure|unsure|maybe|don't know|to be clarified|i think|probably)\\b.*");
    private static final Pattern AGREES = Pattern.compile(
            "(?is)^\\W*(?:yes|yep|sure|of course|absolutely|certainly|definitely|ok|okay|please do|true)\\b.*");
    private static final Pattern DENIES = Pattern.compile("(?is)^\\W*(?:no|nope|false|not)\\b.*");

    static @Nullable YesNo of(String answer) {
        var ticked = TICKED.matcher(answer);
        String text = ticked.matches() ? ticked.group(1) : answer;
        if (UNSURE.matcher(text).matches()) {
            return NOT_SURE;
        }
        if (AGREES.matcher(text).matches()) {
            return YES;
        }
        return DENIES.matcher(text).matches() ? NO : null;
    }
}
