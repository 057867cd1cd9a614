package org.worksonarm.portal.notification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the sending of a mail has come. */
@Embeddable
record Delivery(
        @Enumerated(EnumType.STRING) MailStatus status,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String lastFault) {

    /**
     * How long to wait after the first failed attempt, the second, and so on: six days in all, so that a mail server may
     * be away over a long weekend. After the last of them it is over.
     */
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(2));

    static Delivery due(Instant at) {
        return new Delivery(MailStatus.WAITING, 0, at, null, null);
    }

    static Delivery onlyShown() {
        return new Delivery(MailStatus.SHOWN, 0, null, null, null);
    }

    Delivery sent(Instant at) {
        return new Delivery(MailStatus.SENT, attempts + 1, null, at, null);
    }

    Delivery refused(String fault) {
        return new Delivery(MailStatus.REFUSED, attempts + 1, null, null, fault);
    }

    /** As if its turn had come. */
    Delivery now(Instant at) {
        return new Delivery(status, attempts, at, null, lastFault);
    }

    /** Whether it waits although it was tried. */
    boolean isPutOff() {
        return status == MailStatus.WAITING && attempts > 0;
    }

    Delivery failed(String fault, Instant at) {
        return attempts < WAITS.size()
                ? new Delivery(MailStatus.WAITING, attempts + 1, at.plus(WAITS.get(attempts)), null, fault)
                : new Delivery(MailStatus.FAILED, attempts + 1, null, null, fault);
    }
}
