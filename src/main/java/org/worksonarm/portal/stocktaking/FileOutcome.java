package org.worksonarm.portal.stocktaking;

/** What a line of a file would do, or did. */
enum FileOutcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    REFUSED;

    public String tone() {
        return switch (this) {
            case ADDED, CHANGED -> "good";
            case UNCHANGED -> "neutral";
            case REFUSED -> "warn";
        };
    }
}
