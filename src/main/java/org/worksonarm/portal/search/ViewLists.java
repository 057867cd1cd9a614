package org.worksonarm.portal.search;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Lists the views of one person and those that others share. */
@Component
@Transactional(readOnly = true)
class ViewLists {

    /**
     * A shared view whose name or query would tell of what hides from its reader is kept from them. Words that everybody
     * finds in the help tell nothing.
     */
    private static final String VIEWS = """
            with seen as (
                select v.*, v.owner = :me as own, v.name || ' ' || regexp_replace(v.query,
                       '\\m(area|status|need|score|adjusted|reviews|applied|reviewer|round):("[^"]*"|\\S*)', ' ', 'gi') as written
                from saved_view v where v.owner = :me or v.shared),
            telling as materialized (
                select texts_that_tell(:me, array(select s.written from seen s where not s.own)) as written)
            select s.saved_view_id as id, s.name, s.query, s.columns, s.sort, s.shared, s.own, o.display_name as owner
            from seen s join account_contact o on o.account_id = s.owner
            where s.own or s.written not in (select t.written from telling t)
            order by not s.own, lower(s.name), s.saved_view_id limit 200""";

    private final JdbcClient jdbc;

    ViewLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> of(AccountId reader) {
        return jdbc.sql(VIEWS).param("me", reader.value()).query(Entry.class).list();
    }

    /** A view to look through. */
    record Entry(
            UUID id, String name, String query, String columns, Sort sort, boolean shared, boolean own, String owner) {

        public String address() {
            var chosen = Arrays.stream(columns.split(",")).map(Column::valueOf).toList();
            return new FindRequest(query, chosen, sort, null).at("/find");
        }
    }
}
