package org.worksonarm.portal.usage;

/** What became of a report of a fault. */
public enum FaultStatus {
    OPEN,
    FIXED,
    SUBSTITUTED,
    WITHDRAWN;

    String tone() {
        return switch (this) {
            case OPEN -> "warn";
            case FIXED, SUBSTITUTED -> "good";
            case WITHDRAWN -> "neutral";
        };
    }
}
