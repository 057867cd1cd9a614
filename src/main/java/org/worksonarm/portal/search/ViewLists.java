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

    /** A shared view that calls a project or an application by its name is kept from whoever must not know of that. */
    private static final String VIEWS = """
            select v.saved_view_id as id, v.name, v.query, v.columns, v.sort, v.shared, v.owner = :me as own,
                   o.display_name as owner
            from saved_view v join account_contact o on o.account_id = v.owner
            where v.owner = :me or (v.shared and not exists (
                select 1 from conflict_of_interest coi join application_card c using (application_id)
                where coi.account_id = :me and (
                    strpos(lower(v.name || ' ' || v.query), lower(c.project_name)) > 0
                    or (c.title <> '' and strpos(lower(v.name || ' ' || v.query), lower(c.title)) > 0)
                    or strpos(lower(v.name || ' ' || v.query), 'woa-' || c.number) > 0)))
            order by v.owner <> :me, lower(v.name), v.saved_view_id limit 200""";

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
