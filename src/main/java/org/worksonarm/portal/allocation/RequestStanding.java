package org.worksonarm.portal.allocation;

/** Where a request stands: what is held comes before what still lacks. */
enum RequestStanding {
    CLOSED,
    HELD,
    WAITING,
    SERVED;

    static RequestStanding of(LoanRequest request) {
        if (request.held() > 0) {
            return HELD;
        }
        if (!request.isAccepted()) {
            return CLOSED;
        }
        return request.served() < request.need().quantity() ? WAITING : SERVED;
    }

    public String tone() {
        return switch (this) {
            case CLOSED -> "neutral";
            case HELD -> "info";
            case WAITING -> "warn";
            case SERVED -> "good";
        };
    }
}
