package org.worksonarm.portal.importing;

/** What an issue was, why we think so in plain words, and whether it continues something granted earlier. */
record Verdict(Kind kind, String reason, boolean continues) {

    enum Kind {
        APPLICATION,
        TEST,
        PLACEHOLDER,
        EMPTY_FORM,
        ACCESS_CHANGE,
        PROCESS
    }
}
