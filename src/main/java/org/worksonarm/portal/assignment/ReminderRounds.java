package org.worksonarm.portal.assignment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;

/** Looks every hour, on every node, whom to remind; not in the night of UTC, so that a digest counts for a day of work. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class ReminderRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);
    private static final int EARLIEST_HOUR = 6;

    private final ReviewReminding reviewers;
    private final AdminDigests admins;
    private final Clock clock;

    ReminderRounds(ReviewReminding reviewers, AdminDigests admins, Clock clock) {
        this.reviewers = reviewers;
        this.admins = admins;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${portal.reminders.every:1h}", initialDelayString = "${portal.reminders.every:1h}")
    void remind() {
        if (clock.instant().atOffset(ZoneOffset.UTC).getHour() >= EARLIEST_HOUR) {
            each(reviewers.due(), reviewers::remind);
            each(admins.due(), admins::tell);
        }
    }

    /** What fails with one is tried again in the next round, and keeps nobody else from theirs. */
    private static void each(List<AccountId> people, Consumer<AccountId> action) {
        for (var person : people) {
            try {
                action.accept(person);
            } catch (RuntimeException e) {
                LOG.warn("{} could not be reminded; the next round tries again.", person, e);
            }
        }
    }
}
