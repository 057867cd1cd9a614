package org.worksonarm.portal.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due, every few seconds and on every node: each takes the mails that no other one has in hand. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
@WhereMailIsSet
class MailRounds {

    private static final int MAILS_A_ROUND = 200;

    private final Delivering delivering;

    MailRounds(Delivering delivering) {
        this.delivering = delivering;
    }

    @Scheduled(fixedDelayString = "${portal.mail.every:10s}", initialDelayString = "${portal.mail.every:10s}")
    void sendWhatIsDue() {
        var sent = 0;
        while (sent < MAILS_A_ROUND && delivering.deliverNext()) {
            sent++;
        }
    }
}
