package org.worksonarm.portal.conversation;

import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.FormSection;

/**
 * What somebody says, and to whom.
 *
 * @param asksAbout the section that the team is asked to write again; null where it is no question
 */
record Statement(String body, Audience audience, @Nullable FormSection asksAbout) {

    static final int LONGEST = 10_000;

    Statement {
        if (body.isBlank() || body.length() > LONGEST) {
            throw new IllegalArgumentException("a message has 1 to " + LONGEST + " characters");
        }
        if (asksAbout != null && audience != Audience.TEAM) {
            throw new IllegalArgumentException("a question is read by the team");
        }
    }

    boolean isQuestion() {
        return asksAbout != null;
    }
}
