package org.worksonarm.portal.handover;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes, on every node, for hand-overs that nobody acknowledged. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class AcknowledgementRounds {

    private static final int MOST_A_ROUND = 200;

    private final Reminding reminding;

    AcknowledgementRounds(Reminding reminding) {
        this.reminding = reminding;
    }

    @Scheduled(fixedDelayString = "${portal.handover.every:10m}", initialDelayString = "${portal.handover.every:10m}")
    void remind() {
        var reminded = 0;
        while (reminded < MOST_A_ROUND && reminding.remindNext()) {
            reminded++;
        }
    }
}
