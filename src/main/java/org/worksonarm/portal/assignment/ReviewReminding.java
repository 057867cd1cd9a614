package org.worksonarm.portal.assignment;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/**
 * Reminds one reviewer at a time, each in a transaction of its own that keeps the digest together with its mail: whoever
 * comes second at the same moment waits and finds it written, and what breaks off in the middle leaves nothing.
 */
@Service
@Transactional
public class ReviewReminding {

    private final DueReviewReading reading;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewReminding(DueReviewReading reading, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.reading = reading;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Those who are to be reminded today and have not been yet. */
    @Transactional(readOnly = true)
    public List<AccountId> due() {
        var today = LocalDate.now(clock);
        return reading.all().stream()
                .filter(due -> due.isToBeTold(today))
                .map(DueReviews::reviewer)
                .toList();
    }

    /** Reminds somebody unless it has happened today or need not happen. */
    public void remind(AccountId reviewer) {
        var today = LocalDate.now(clock);
        reading.of(reviewer)
                .filter(due -> due.isToBeTold(today) && keep(reviewer, today))
                .ifPresent(due -> tell(due, today));
    }

    private boolean keep(AccountId reviewer, LocalDate today) {
        return jdbc.sql("insert into digest (account_id, kind, day) values (?, 'REVIEWER', ?) on conflict do nothing")
                        .params(reviewer.value(), Date.valueOf(today))
                        .update()
                == 1;
    }

    private void tell(DueReviews due, LocalDate today) {
        due.reviews()
                .forEach(review -> jdbc.sql(
                                "insert into digest_entry (account_id, day, application_id) values (?, ?, ?)")
                        .params(
                                due.reviewer().value(),
                                Date.valueOf(today),
                                review.application().value())
                        .update());
        events.publishEvent(new ReviewsDue(due.reviewer(), today, due.reviews()));
    }
}
