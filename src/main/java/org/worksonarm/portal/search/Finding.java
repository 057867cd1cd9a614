package org.worksonarm.portal.search;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;

/** Reads what a query finds. */
@Component
@Transactional(readOnly = true)
class Finding {

    static final int PAGE = 25;
    private static final int FETCHED = 500;

    private static final String ROWS = """
            with found as (%%s),
            page as (
                select * from found
                where cast(:key as text) is null
                   or (sort_key, application_id) > (cast(cast(:key as text) as %%s), cast(:id as uuid))
                order by sort_key, application_id limit cast(:limit as bigint))
            select c.application_id, c.number, c.title, c.project_name, array_to_string(c.areas, ' ') as areas, c.status,
                   c.submitted_at, page.reviews, page.owed, page.mean, page.adjusted, page.round,
                   coalesce((select concat_ws(', ', %s) from resource_request_card q
                             where q.application_id = c.application_id), '') as needs,
                   coalesce((select string_agg(t.tag, ', ' order by t.tag) from application_tag t
                             where t.application_id = c.application_id), '') as tags,
                   (select m.due_on from assignment_card m where m.application_id = c.application_id
                    and m.reviewer = :me and m.status = 'ASSIGNED') as due,
                   cast(page.sort_key as text) as sort_key
            from page join application_card c using (application_id)
            order by page.sort_key, c.application_id""".formatted(String.join(", ", Need.columns()));

    private final JdbcClient jdbc;

    Finding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(Search search, SignedIn reader) {
        return Found.of(search, Sort.NEWEST, reader)
                .ask(jdbc, "select count(*) from (%s) found")
                .query(Integer.class)
                .single();
    }

    /** One page, and one row more where the list goes on. */
    List<Row> page(Search search, Sort sort, @Nullable String after, SignedIn reader) {
        var found = Found.of(search, sort, reader);
        return found.after(jdbc, ROWS, Place.parse(after, found.sort()).orElse(null), PAGE + 1)
                .query(Row.class)
                .list();
    }

    /** All of them in the same order, one by one. */
    void each(Search search, Sort sort, SignedIn reader, Consumer<Row> taker) {
        try (var rows = Found.of(search, sort, reader)
                .after(jdbc, ROWS, null, null)
                .withFetchSize(FETCHED)
                .query(Row.class)
                .stream()) {
            rows.forEach(taker);
        }
    }

    /** As many as {@code most} of those that a query finds. */
    List<UUID> ids(Search search, int most, SignedIn reader) {
        return Found.of(search, Sort.NEWEST, reader)
                .ask(jdbc, "select application_id from (%s) found order by application_id limit :most")
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Those of a list that this reader may find, by title. */
    List<Row> among(List<UUID> ids, SignedIn reader) {
        return ids.isEmpty()
                ? List.of()
                : Found.among(ids, reader)
                        .after(jdbc, ROWS, null, null)
                        .query(Row.class)
                        .list();
    }
}
