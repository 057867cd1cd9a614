package org.worksonarm.portal.allocation;

/** How a status looks. */
final class StatusTone {

    private StatusTone() {}

    static String of(AllocationStatus status) {
        return switch (status) {
            case HELD, UPCOMING -> "info";
            case ACTIVE -> "good";
            case ENDING -> "warn";
            case ENDED, RELEASED_EARLY, CANCELLED, RELEASED, LAPSED, MOVED -> "neutral";
            case REVOKED -> "bad";
        };
    }
}
