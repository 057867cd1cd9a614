package org.worksonarm.portal.fairness;

import static org.worksonarm.portal.fairness.Questions.KNOWN;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.review.OwnReviewFirst;
import org.worksonarm.portal.review.Scale;

/** How far each reviewer is, and how lenient. */
@Component
class ReviewerFigures {

    /** Of fewer reviews that the reader may see, a mean or a leniency could give away a single score. */
    private static final int SEEN_AT_LEAST = 3;

    /** Counts hold all reviews, figures only those that the reader may see. */
    private static final String DONE = """
            with done as (
                select r.reviewer, count(*) as done, avg(r.total) filter (where not %2$s) as mean,
                       stddev_samp(r.total) filter (where not %2$s) as spread,
                       count(*) filter (where not %2$s) as seen
                from submitted_review r join application_card c using (application_id) where %1$s group by r.reviewer),
            open as (
                select a.reviewer, count(*) as open, count(*) filter (where a.due_on < :today) as late
                from assignment_card a join application_card c using (application_id)
                where a.status = 'ASSIGNED' and %1$s group by a.reviewer)
            select reviewer, coalesce(done, 0) as done, coalesce(open, 0) as open, coalesce(late, 0) as late,
                   coalesce(seen, 0) as seen, d.mean, d.spread, l.leniency, l.low, l.high
            from done d full join open o using (reviewer) left join reviewer_leniency l using (reviewer)""".formatted(KNOWN, OwnReviewFirst.OWED);

    private final Questions questions;
    private final People people;
    private final Clock clock;

    ReviewerFigures(Questions questions, People people, Clock clock) {
        this.questions = questions;
        this.people = people;
        this.clock = clock;
    }

    List<ReviewerLine> lines(SignedIn reader, Period period) {
        var rows = questions
                .ask(DONE, reader, period)
                .param("today", LocalDate.now(clock))
                .query(Row.class)
                .list();
        var names = people.names(rows.stream().map(Row::account).toList());
        return rows.stream()
                .map(row -> row.line(names))
                .sorted(Comparator.comparing(ReviewerLine::name))
                .toList();
    }

    private record Row(
            UUID reviewer,
            int done,
            int open,
            int late,
            int seen,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal spread,
            @Nullable BigDecimal leniency,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {

        AccountId account() {
            return new AccountId(reviewer);
        }

        ReviewerLine line(Map<AccountId, String> names) {
            return new ReviewerLine(
                    names.getOrDefault(account(), "A reviewer"),
                    done,
                    open,
                    late,
                    shown(mean),
                    shown(spread),
                    lenient());
        }

        private @Nullable BigDecimal shown(@Nullable BigDecimal figure) {
            return figure == null || seen < SEEN_AT_LEAST ? null : Scale.round(figure);
        }

        private ReviewerLine.@Nullable Leniency lenient() {
            var points = shown(leniency);
            return points == null || low == null || high == null
                    ? null
                    : new ReviewerLine.Leniency(points, Scale.round(low), Scale.round(high));
        }
    }
}
