package org.worksonarm.portal.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import org.worksonarm.portal.account.PeoplePage.Line;

/** Lists people for admins, in one statement a page. */
@Component
@Transactional(readOnly = true)
class PeopleList {

    private static final int ROWS = 50;

    private final JdbcClient jdbc;

    PeopleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The people whose name or address contains {@code search}, from the one behind {@code after} on. */
    PeoplePage page(String search, @Nullable UUID after) {
        var lines = jdbc.sql("""
                select a.account_id as id, a.display_name as name, a.email,
                       exists (select 1 from account_role r where r.account_id = a.account_id and role = 'REVIEWER') as reviewer,
                       exists (select 1 from account_role r where r.account_id = a.account_id and role = 'ADMIN') as admin
                from account a
                where (position(lower(:search) in lower(a.display_name || ' ' || coalesce(a.email, ''))) > 0)
                  and (:after::uuid is null or (lower(a.display_name), a.account_id) >
                       (select lower(b.display_name), b.account_id from account b where b.account_id = :after::uuid))
                order by lower(a.display_name), a.account_id limit :rows""")
                .param("search", search)
                .param("after", after)
                .param("rows", ROWS + 1)
                .query(Line.class)
                .list();
        var shown = lines.subList(0, Math.min(ROWS, lines.size()));
        return new PeoplePage(
                search,
                shown,
                after == null ? null : address(search, null),
                lines.size() > ROWS ? next(search, shown) : null);
    }

    private static String next(String search, List<Line> shown) {
        return address(search, shown.getLast().id());
    }

    private static String address(String search, @Nullable UUID after) {
        var address = UriComponentsBuilder.fromPath("/people");
        if (!search.isEmpty()) {
            address.queryParam("search", search);
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.encode().toUriString();
    }
}
