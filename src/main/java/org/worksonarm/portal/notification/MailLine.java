package org.worksonarm.portal.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail as pages show it. The address is for admins only, and null where it is not for this page. */
record MailLine(
        UUID mailId,
        String recipientName,
        @Nullable String address,
        String subject,
        String textBody,
        @Nullable UUID applicationId,
        Instant createdAt,
        MailStatus status,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String lastFault) {

    public String tone() {
        return switch (status) {
            case WAITING -> "info";
            case SENT -> "good";
            case REFUSED, FAILED -> "bad";
            case SHOWN -> "neutral";
        };
    }

    public boolean isGivenUp() {
        return status.isGivenUp();
    }
}
