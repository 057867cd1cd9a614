package org.worksonarm.portal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a mail says. */
@Embeddable
record Content(
        String subject,
        @Column(name = "text_body") String text,
        @Column(name = "html_body") String html) {

    private static final String GONE = "This mail held a link for its reader alone, and is no longer kept.";

    /** What is kept of a mail that nobody else may read. */
    Content withoutWords() {
        return new Content(subject, GONE, GONE);
    }
}
