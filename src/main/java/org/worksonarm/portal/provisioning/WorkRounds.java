package org.worksonarm.portal.provisioning;

import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;

/** Looks every hour, on every node, which admins to tell of late work; not in the night of UTC. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class WorkRounds {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRounds.class);
    private static final int EARLIEST_HOUR = 6;

    private final WorkDigests digests;
    private final Clock clock;

    WorkRounds(WorkDigests digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${portal.reminders.every:1h}", initialDelayString = "${portal.reminders.every:1h}")
    void tell() {
        if (clock.instant().atOffset(ZoneOffset.UTC).getHour() >= EARLIEST_HOUR) {
            digests.due().forEach(this::tell);
        }
    }

    /** What fails with one is tried again in the next round, and keeps nobody else from theirs. */
    private void tell(AccountId admin) {
        try {
            digests.tell(admin);
        } catch (RuntimeException e) {
            LOG.warn("{} could not be told of late work; the next round tries again.", admin, e);
        }
    }
}
