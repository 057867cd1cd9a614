package org.worksonarm.portal.amendment;

/** Where a change request stands. */
public enum AmendmentStatus {
    OPEN,
    AGREED,
    REFUSED,
    WITHDRAWN;

    String tone() {
        return switch (this) {
            case OPEN -> "info";
            case AGREED -> "good";
            case REFUSED -> "bad";
            case WITHDRAWN -> "neutral";
        };
    }
}
