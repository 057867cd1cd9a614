package org.worksonarm.portal.rubric;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.OwnReviewFirst;

/**
 * Ranks applications that were reviewed by earlier versions of the rubric as the next one would have: those of the last
 * round whose deadline is over and that has reviews; without such a round, the newest.
 */
@Component
@Transactional(readOnly = true)
class Previews {

    static final int NEWEST = 40;

    /** Each review anew from its points on what the draft still asks, by the draft's weights; means and ranks of both. */
    private static final String SQL = """
            with chosen as (
                select c.application_id, c.number, c.title, c.project_name, %s as owed
                from application_card c join review_standing s on s.application_id = c.application_id
                where c.submitted_at is not null and (cast(:round as uuid) is null or c.round_id = cast(:round as uuid)) %s
                order by c.submitted_at desc, c.application_id limit %d),
            weight as (
                select * from unnest(string_to_array(:keys, ','), string_to_array(:weights, ',')::numeric[]) as w (key, weight)),
            weighed as (
                select r.application_id, review_id, min(r.total) as total,
                       round(sum(p.points * w.weight) / sum(w.weight), 2) as again
                from chosen join submitted_review r using (application_id) join submitted_score p using (review_id)
                join criterion_card using (criterion_id) join weight w using (key)
                where not owed and p.points is not null group by r.application_id, review_id),
            standing as (
                select application_id, count(*) as reviews, round(avg(total), 2) as before, round(avg(again), 2) as after
                from weighed group by application_id)
            select application_id, number, title, project_name, owed, coalesce(reviews, 0) as reviews, before, after,
                   case when before is not null then rank() over (order by before desc nulls last) end as rank_before,
                   case when before is not null then rank() over (order by after desc nulls last) end as rank_after
            from chosen left join standing using (application_id)
            order by after desc nulls last, before desc, number""".formatted(OwnReviewFirst.OWED, ConflictWall.NO_CONFLICT, NEWEST);

    private final Rubrics rubrics;
    private final JdbcClient jdbc;
    private final Clock clock;

    Previews(Rubrics rubrics, JdbcClient jdbc, Clock clock) {
        this.rubrics = rubrics;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Preview of(SignedIn person) {
        var criteria = rubrics.draft()
                .orElseThrow(() -> new NotFound("draft of the rubric"))
                .rubric()
                .criteria();
        var round = lastRound();
        var rows = rows(person, criteria, round.map(LastRound::roundId).orElse(null));
        return Preview.of(rows, round.map(LastRound::name).orElse(null));
    }

    private Optional<LastRound> lastRound() {
        return jdbc.sql("""
                select round_id, name from round_card r where r.deadline <= :now
                  and exists (select 1 from application_card c join review_standing s using (application_id)
                              where c.round_id = r.round_id)
                order by r.deadline desc limit 1""")
                .param("now", Timestamp.from(clock.instant()))
                .query(LastRound.class)
                .optional();
    }

    private List<Row> rows(SignedIn person, List<Criterion> criteria, @Nullable UUID round) {
        return jdbc.sql(SQL)
                .param("round", round)
                .param("me", person.accountId().value())
                .param("reviewer", person.is(Role.REVIEWER))
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .param("keys", joined(criteria, Criterion::key))
                .param(
                        "weights",
                        joined(criteria, criterion -> criterion.weight().toPlainString()))
                .query(Row.class)
                .list();
    }

    private static String joined(List<Criterion> criteria, Function<Criterion, String> part) {
        return criteria.stream().map(part).collect(Collectors.joining(","));
    }

    private record LastRound(UUID roundId, String name) {}

    /** One application; means and ranks are null where its reader owes a review, or no score carries over. */
    record Row(
            UUID applicationId,
            long number,
            String title,
            String projectName,
            boolean owed,
            int reviews,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable Integer rankBefore,
            @Nullable Integer rankAfter) {}
}
