package org.worksonarm.portal.notification;

/** Where a mail stands. The demo sends none: there, a mail is only shown. */
enum MailStatus {
    WAITING,
    SENT,
    REFUSED,
    FAILED,
    SHOWN;

    /** Whether an admin may have it sent once more. */
    boolean isGivenUp() {
        return this == REFUSED || this == FAILED;
    }
}
