package org.worksonarm.portal.usage;

/** Whether a loan is still needed, as its holder says. */
public enum StillNeeded {
    YES,
    LESS,
    NO;

    /** Within a sentence. */
    String words() {
        return switch (this) {
            case YES -> "still needed";
            case LESS -> "less would do";
            case NO -> "no longer needed";
        };
    }
}
