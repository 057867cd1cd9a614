package org.worksonarm.portal.decision;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.calibration.Adjusted;
import org.worksonarm.portal.calibration.Flag;
import org.worksonarm.portal.program.RoundNames;
import org.worksonarm.portal.program.RoundNames.RoundName;
import org.worksonarm.portal.review.OwnReviewFirst;
import org.worksonarm.portal.review.Place;
import org.worksonarm.portal.review.Spread;

/** The applications in the order of their reviews. */
@Component
@Transactional(readOnly = true)
class Ranking {

    static final int PAGE = 25;

    /** Applications {@code c} with {@code n} reviews; what these gave, {@code s}, only for whom owes none of them. */
    private static final String SEEN = """
            application_card c
            cross join lateral (select %s as owed) own
            left join review_standing n on n.application_id = c.application_id
            left join calibrated_score k on k.application_id = c.application_id
            left join lateral (select n.mean, n.spread, n.lowest, n.highest, k.adjusted, k.low, k.high, k.flags, k.computed_at
                               where not own.owed) s on true""".formatted(OwnReviewFirst.OWED);

    private final JdbcClient jdbc;
    private final RoundNames rounds;

    Ranking(JdbcClient jdbc, RoundNames rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    /** By which the list may be narrowed. */
    List<RoundName> rounds() {
        return rounds.all();
    }

    /** One page, and one row more where the list goes on. The rank is that among all of the same standing. */
    List<Row> rows(SignedIn admin, RankingQuery query) {
        var after = Place.parse(query.after());
        return asked(sql(query.sorted()), admin)
                .param("statuses", query.shown().statuses())
                .param("area", query.areaOrAny())
                .param("round", query.roundOrAny())
                .param("q", query.words())
                .param("key", after.map(Place::key).orElse(null))
                .param("id", after.map(Place::id).orElse(null))
                .query(Row.class)
                .list();
    }

    private static String sql(RankingQuery.Sort sort) {
        return """
                select * from (
                    select c.application_id, c.number, c.title, c.project_name, c.areas, c.status, c.submitted_at, c.answer_by,
                           coalesce(f.answered_at, c.decided_at) as answered_at, coalesce(n.reviews, 0) as reviews, own.owed, h.outcome as held, s.mean, s.spread, s.lowest, s.highest,
                           s.adjusted, s.low, s.high, array_to_string(s.flags, ',') as flags, s.computed_at,
                           case when s.mean is not null then rank() over (order by %s desc nulls last) end as rank,
                           %s as sort_key
                    from %s
                    left join lateral (select min(d.first_decided_at) as answered_at from decision d
                                       where d.application_id = c.application_id) f on true
                    left join decision h on h.application_id = c.application_id and h.state = 'HELD' and not own.owed
                    where c.submitted_at is not null and c.status in (:statuses) and %s %s) ranking
                where (:area = '' or :area = any (areas))
                  and strpos(lower(title || ' ' || project_name), lower(:q)) > 0
                  and (cast(:key as numeric) is null
                       or (sort_key, application_id) > (cast(:key as numeric), cast(:id as uuid)))
                order by sort_key, application_id limit %d""".formatted(sort.ranked(), sort.key(), SEEN, RoundNames.CAME_IN, NO_CONFLICT, PAGE + 1);
    }

    /** How the applications that wait for a decision stand; late is what was to be answered before {@code due}. */
    Summary summary(SignedIn admin, Instant due) {
        return asked("""
                select count(*) as open, count(*) filter (where n.reviews is null) as unreviewed,
                       count(*) filter (where s.spread >= 1) as far_apart,
                       count(*) filter (where c.answer_by < :due and c.decided_at is null) as late
                from %s
                where c.status in (:statuses) %s""".formatted(SEEN, NO_CONFLICT), admin)
                .param("statuses", RankingQuery.Show.OPEN.statuses())
                .param("due", Timestamp.from(due))
                .query(Summary.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, SignedIn admin) {
        return jdbc.sql(sql)
                .param("me", admin.accountId().value())
                .param("reviewer", admin.is(Role.REVIEWER))
                .param("reviewable", OwnReviewFirst.REVIEWABLE);
    }

    /** Counts of what waits for a decision. */
    record Summary(int open, int unreviewed, int farApart, int late) {}

    /** One application with its standing, of which nothing shows as long as the reader owes a review. */
    record Row(
            UUID applicationId,
            long number,
            String title,
            String projectName,
            ApplicationStatus status,
            Instant submittedAt,
            @Nullable Instant answerBy,
            @Nullable Instant answeredAt,
            int reviews,
            boolean owed,
            @Nullable Outcome held,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal spread,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            @Nullable BigDecimal adjusted,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable List<Flag> flags,
            @Nullable Instant computedAt,
            @Nullable Integer rank,
            BigDecimal sortKey) {

        Place place() {
            return new Place(sortKey, applicationId);
        }

        @Nullable
        Spread lie() {
            return mean == null || lowest == null || highest == null ? null : new Spread(mean, lowest, highest, spread);
        }

        @Nullable
        Adjusted calibrated() {
            return adjusted == null || low == null || high == null ? null : new Adjusted(adjusted, low, high);
        }
    }
}
