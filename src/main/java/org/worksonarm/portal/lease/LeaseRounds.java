package org.worksonarm.portal.lease;

import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.allocation.AllocationId;

/** Looks every hour, on every node, of which loans to tell; not in the night of UTC, in which days begin. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class LeaseRounds {

    private static final Logger LOG = LoggerFactory.getLogger(LeaseRounds.class);

    private final LeaseReminding reminding;
    private final LeaseSettings settings;
    private final Clock clock;

    LeaseRounds(LeaseReminding reminding, LeaseSettings settings, Clock clock) {
        this.reminding = reminding;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${portal.leases.every:1h}", initialDelayString = "${portal.leases.first:1m}")
    void remind() {
        if (clock.instant().atOffset(ZoneOffset.UTC).getHour() >= settings.earliestHour()) {
            reminding.due().forEach(this::remind);
        }
    }

    /** What fails with one is tried again in the next round, and keeps nobody else from theirs. */
    private void remind(AllocationId loan) {
        try {
            reminding.remind(loan);
        } catch (RuntimeException e) {
            LOG.warn("The end of loan {} could not be told; the next round tries again.", loan, e);
        }
    }
}
