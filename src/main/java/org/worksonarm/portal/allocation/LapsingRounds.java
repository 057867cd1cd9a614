package org.worksonarm.portal.allocation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for holds whose time is over, each in a transaction of its own. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class LapsingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(LapsingRounds.class);

    private final Lapsing lapsing;

    LapsingRounds(Lapsing lapsing) {
        this.lapsing = lapsing;
    }

    @Scheduled(
            fixedDelayString = "${portal.holds.lapse-every:1m}",
            initialDelayString = "${portal.holds.lapse-every:1m}")
    void lapse() {
        var lapsed = 0;
        while (lapsing.next()) {
            lapsed++;
        }
        if (lapsed > 0) {
            LOG.info("{} holds lapsed.", lapsed);
        }
    }
}
