package org.worksonarm.portal.attachment;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes bytes that belong to no attachment: of one that was deleted, or whose upload did not come to its end. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class Sweeping {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    /** Longer than any upload takes between its bytes and its row. */
    private static final Duration UNDER_WAY = Duration.ofHours(1);

    private final KeptContent content;
    private final Shelf shelf;
    private final Clock clock;

    Sweeping(KeptContent content, Shelf shelf, Clock clock) {
        this.content = content;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${portal.attachments.sweep-every:10m}",
            initialDelayString = "${portal.attachments.sweep-every:10m}")
    void sweep() {
        content.orphans(clock.instant().minus(UNDER_WAY)).forEach(this::remove);
    }

    private void remove(AttachmentId id) {
        try {
            shelf.remove(id);
        } catch (RuntimeException e) {
            LOG.warn("The bytes of attachment {} could not be removed; the next sweep tries again.", id, e);
        }
    }
}
