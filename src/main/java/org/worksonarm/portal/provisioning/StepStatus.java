package org.worksonarm.portal.provisioning;

/** Where a step stands: it waits for its turn or for the cloud; one that failed waits for an admin. */
enum StepStatus {
    WAITING,
    DONE,
    FAILED,
    LAPSED,
    BY_HAND;

    public String tone() {
        return switch (this) {
            case WAITING -> "info";
            case DONE -> "good";
            case FAILED -> "bad";
            case LAPSED, BY_HAND -> "neutral";
        };
    }
}
