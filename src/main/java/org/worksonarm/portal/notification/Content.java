package org.worksonarm.portal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a mail says. */
@Embeddable
record Content(
        String subject,
        @Column(name = "text_body") String text,
        @Column(name = "html_body") String html) {}
