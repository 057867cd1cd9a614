package org.worksonarm.portal.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says once, at the start, that nobody gets any mail. */
@Component
@ConditionalOnWebApplication
class MailNotice {

    private static final Logger LOG = LoggerFactory.getLogger(MailNotice.class);

    private final MailMode mode;

    MailNotice(MailMode mode) {
        this.mode = mode;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhetherMailIsSent() {
        if (mode.isWithoutServer()) {
            LOG.warn("Mail is not set up: mails wait in the portal until SPRING_MAIL_HOST names a mail server");
        }
    }
}
