package org.worksonarm.portal.notification;

import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Whether mails leave the portal: in the demo they never do, and otherwise once a mail server is set. */
@Component
class MailMode {

    private final Clock clock;
    private final boolean demo;
    private final String host;

    MailMode(
            Clock clock,
            @Value("${portal.demo.enabled:false}") boolean demo,
            @Value("${spring.mail.host:}") String host) {
        this.clock = clock;
        this.demo = demo;
        this.host = host;
    }

    boolean isSetUp() {
        return StringUtils.hasText(host);
    }

    /** Whether mails pile up that nobody sends. */
    boolean isWithoutServer() {
        return !demo && !isSetUp();
    }

    Delivery firstDelivery(Instant notBefore) {
        return demo ? Delivery.onlyShown() : Delivery.due(notBefore);
    }

    Instant now() {
        return clock.instant();
    }
}
