package org.worksonarm.portal.assignment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes, on every node, for reviewers who are asked for what they must not know of any more. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class ConflictRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ConflictRounds.class);

    private final OvertakenReviews reviews;

    ConflictRounds(OvertakenReviews reviews) {
        this.reviews = reviews;
    }

    /** What fails with one is tried again in the next round. */
    @Scheduled(fixedDelayString = "${portal.conflicts.every:10m}", initialDelayString = "${portal.conflicts.every:10m}")
    void end() {
        for (var review : reviews.all()) {
            try {
                reviews.end(review);
            } catch (RuntimeException e) {
                LOG.warn("{} could not be ended; the next round tries again.", review, e);
            }
        }
    }
}
