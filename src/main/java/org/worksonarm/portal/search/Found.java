package org.worksonarm.portal.search;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.review.OwnReviewFirst;

/** The statements that all begin with the applications which one reader finds by one query. */
record Found(String sql, Condition condition, Sort sort, SignedIn reader) {

    /** What the reader may find at all: reviewers what their pile shows them, admins everything that was handed in. */
    static final String SEEN = """
            application_card c
            join search_document d using (application_id)
            cross join lateral (select %s as owed) own
            left join review_standing n on n.application_id = c.application_id
            left join round_card r on r.round_id = c.round_id
            left join calibrated_score k on k.application_id = c.application_id
            left join lateral (select n.mean, k.adjusted where not own.owed) s on true
            where c.submitted_at is not null and c.status <> 'DRAFT' and (:admin or c.status in (:reviewable))
              %s""".formatted(OwnReviewFirst.OWED, NO_CONFLICT);

    private static final String SELECT = """
            select c.application_id, %s as sort_key, coalesce(n.reviews, 0) as reviews, own.owed, s.mean, s.adjusted, r.name as round
            from %s""";

    /** By relevance only where there is a text; else the newest come first. */
    static Found of(Search search, Sort wished, SignedIn reader) {
        var condition = new Condition();
        var words = Conditions.of(condition).demand(search);
        var sort = wished == Sort.RELEVANCE && search.texts().isEmpty() ? Sort.NEWEST : wished;
        var narrowed = condition.sql().isEmpty() ? "" : "\n  and " + condition.sql();
        var sql = SELECT.formatted(sort.key(words), SEEN + narrowed);
        return new Found(sql, condition, sort, reader);
    }

    /** Those of a list that this reader may find. */
    static Found among(List<UUID> ids, SignedIn reader) {
        var condition = new Condition();
        condition.and("c.application_id in (%s)".formatted(condition.with(ids)));
        var sql = SELECT.formatted(Sort.TITLE.key(""), SEEN + "\n  and " + condition.sql());
        return new Found(sql, condition, Sort.TITLE, reader);
    }

    StatementSpec ask(JdbcClient jdbc, String statement) {
        return asked(jdbc.sql(statement.formatted(sql)), reader).params(condition.values());
    }

    StatementSpec after(JdbcClient jdbc, String statement, @Nullable Place place, @Nullable Integer limit) {
        return asked(jdbc.sql(statement.formatted(sql, sort.type())), reader)
                .params(condition.values())
                .param("key", place == null ? null : place.key())
                .param("id", place == null ? null : place.id())
                .param("limit", limit);
    }

    static StatementSpec asked(StatementSpec statement, SignedIn reader) {
        return statement
                .param("me", reader.accountId().value())
                .param("reviewer", reader.is(Role.REVIEWER))
                .param("admin", reader.is(Role.ADMIN))
                .param("reviewable", OwnReviewFirst.REVIEWABLE);
    }
}
