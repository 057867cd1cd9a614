package org.worksonarm.portal.team;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ProjectId;

/** Whoever sends mail tells here what became of the mails with the links of invitations. */
public interface InvitationMail {

    /** The last mail of each invitation of a project. */
    Map<InvitationId, Sending> ofProject(ProjectId project);

    /**
     * What became of a mail.
     *
     * @param at when the mail server took it, or is asked next
     * @param fault why the last attempt failed
     */
    record Sending(
            SendingState state,
            @Nullable Instant at,
            @Nullable String fault) {

        public String tone() {
            return switch (state) {
                case WAITING -> "info";
                case PUT_OFF -> "warn";
                case SENT -> "good";
                case REFUSED, FAILED -> "bad";
                case SHOWN -> "neutral";
            };
        }
    }

    /** Where a mail stands; {@code PUT_OFF} waits to be tried again. */
    enum SendingState {
        WAITING,
        PUT_OFF,
        SENT,
        REFUSED,
        FAILED,
        SHOWN
    }
}
