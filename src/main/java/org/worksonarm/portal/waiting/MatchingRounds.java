package org.worksonarm.portal.waiting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for what is free and for those who wait for it, each offer in a transaction of its own. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class MatchingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MatchingRounds.class);

    private final Matching matching;

    MatchingRounds(Matching matching) {
        this.matching = matching;
    }

    @Scheduled(
            fixedDelayString = "${portal.offers.look-every:1m}",
            initialDelayString = "${portal.offers.look-every:1m}")
    void look() {
        var made = 0;
        while (matching.next()) {
            made++;
        }
        if (made > 0) {
            LOG.info("{} offers made.", made);
        }
    }
}
