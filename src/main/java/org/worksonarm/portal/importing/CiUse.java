package org.worksonarm.portal.importing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether machines are for CI alone, as the answer to that part of a form or its words tell. */
final class CiUse {

    private static final Pattern ASKED = Pattern.compile("(?is)\\b(?:exclusively|only|solely)\\b[^?\\n]*\\?[\\s*_)]*"
            + "(?:[-*+]\\s*\\[ ?\\][^\\n]*\\n\\s*)*(?:[-*+]\\s*\\[x\\]\\s*)?\\b(yes|no|not)\\b");
    private static final Pattern NOT_ONLY = Pattern.compile(
            "(?i)\\b(?:not|n't|non)[ -](?:be )?(?:exclusive(?:ly)?|only|solely|just)\\b|\\balso (?:for|used)\\b|\\bnot just ci\\b");
    private static final Pattern ONLY = Pattern.compile(
            "(?i)\\b(?:exclusive(?:ly)?|solely|purely|only)\\b[^.\\n]{0,40}\\bci\\b|\\bci (?:only|exclusively)\\b|\\bexclusively\\b|\\bonly for ci\\b");

    private CiUse() {}

    /** The body still holds the form's question, which the answer does not. */
    static @Nullable Boolean only(String body, String answer) {
        var asked = ASKED.matcher(body);
        if (asked.find()) {
            return asked.group(1).equalsIgnoreCase("yes");
        }
        if (NOT_ONLY.matcher(answer).find()) {
            return false;
        }
        return ONLY.matcher(answer).find() ? Boolean.TRUE : null;
    }
}
