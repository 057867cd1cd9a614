package org.worksonarm.portal.handover;

/** How far a hand-over is; as a choice of a list, a hand-over counts as unacknowledged once that takes long. */
enum HandoverState {
    ALL,
    MISSING,
    UNACKNOWLEDGED,
    DONE;

    public String tone() {
        return switch (this) {
            case ALL -> "neutral";
            case MISSING -> "warn";
            case UNACKNOWLEDGED -> "info";
            case DONE -> "good";
        };
    }
}
