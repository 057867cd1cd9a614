package org.worksonarm.portal.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;

/**
 * Finds what is due soon or late: with reviewers whom mail reaches and who are not away, and without what a conflict of
 * interest has come between.
 */
@Component
@Transactional(readOnly = true)
class DueReviewReading {

    private static final String DUE = """
            select a.reviewer, c.application_id, c.number, c.title, a.due_on,
                   (a.assigned_at at time zone 'UTC')::date as assigned_on, coalesce(p.digest, 'DAILY') as wish,
                   (select max(d.day) from digest d where d.account_id = a.reviewer and d.kind = 'REVIEWER') as last
            from assignment a join application_card c using (application_id)
            join reviewer_card r on r.account_id = a.reviewer
            join account_contact k on k.account_id = a.reviewer and k.address is not null
            left join reviewer_profile p on p.account_id = a.reviewer
            where a.status = 'ASSIGNED' and a.due_on <= :horizon
              and not coalesce(:today between p.away_from and p.away_until, false)
              and (cast(:reviewer as uuid) is null or a.reviewer = cast(:reviewer as uuid))
              and not exists (select 1 from conflict_of_interest i
                              where i.application_id = c.application_id and i.account_id = a.reviewer)
            order by a.reviewer, a.due_on, c.number""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DueReviewReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<DueReviews> all() {
        return read(null);
    }

    Optional<DueReviews> of(AccountId reviewer) {
        return read(reviewer).stream().findFirst();
    }

    private List<DueReviews> read(@Nullable AccountId reviewer) {
        var today = LocalDate.now(clock);
        return jdbc
                .sql(DUE)
                .param("today", Date.valueOf(today))
                .param("horizon", Date.valueOf(today.plusDays(DueReview.SOON)))
                .param("reviewer", reviewer == null ? null : reviewer.value())
                .query(Row.class)
                .stream()
                .collect(groupingBy(Row::reviewer, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Row::together)
                .toList();
    }

    private record Row(
            UUID reviewer,
            UUID applicationId,
            long number,
            String title,
            LocalDate dueOn,
            LocalDate assignedOn,
            DigestWish wish,
            @Nullable LocalDate last) {

        static DueReviews together(List<Row> rows) {
            var first = rows.getFirst();
            return new DueReviews(
                    new AccountId(first.reviewer),
                    first.wish,
                    first.last,
                    rows.stream().map(Row::review).toList());
        }

        private DueReview review() {
            return new DueReview(
                    new ApplicationId(applicationId), new ApplicationNumber(number), title, dueOn, assignedOn);
        }
    }
}
