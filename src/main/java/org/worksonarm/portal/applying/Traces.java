package org.worksonarm.portal.applying;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Remembers of each entry of a form who saved it last. */
@Repository
class Traces {

    private final JdbcTemplate jdbc;

    Traces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By the names of the questions of this part. */
    Map<String, Trace> of(ApplicationId application, Part part) {
        var names = part.questions().stream().collect(Collectors.toMap(q -> part.key(q.name()), Question::name));
        var traces = new HashMap<String, Trace>();
        jdbc.query(
                """
                select d.name, a.display_name, d.saved_at, d.tab
                from draft_entry d join account a on a.account_id = d.saved_by where d.application_id = ?""",
                row -> {
                    var name = names.get(row.getString("name"));
                    if (name != null) {
                        traces.put(name, trace(row));
                    }
                },
                application.value());
        return traces;
    }

    private static Trace trace(ResultSet row) throws SQLException {
        return new Trace(
                row.getString("display_name"),
                row.getTimestamp("saved_at").toInstant(),
                row.getObject("tab", UUID.class));
    }

    /** Notes that a page sent something, and says whether nothing that it sent later came before. */
    boolean isLatest(ApplicationId application, Typed typed) {
        return jdbc.update("""
                        insert into draft_page as page (application_id, tab, turn) values (?, ?, ?)
                        on conflict (application_id, tab) do update set turn = excluded.turn
                        where page.turn <= excluded.turn""", application.value(), typed.tab(), typed.turn()) == 1;
    }

    /** Once it is submitted, nobody needs to know any more. */
    void forget(ApplicationId application) {
        jdbc.update("delete from draft_entry where application_id = ?", application.value());
        jdbc.update("delete from draft_page where application_id = ?", application.value());
    }

    void leave(ApplicationId application, AccountId by, Instant at, Typed typed, Collection<String> keys) {
        jdbc.batchUpdate("""
                insert into draft_entry (application_id, name, saved_by, saved_at, tab) values (?, ?, ?, ?, ?)
                on conflict (application_id, name) do update set saved_by = excluded.saved_by,
                saved_at = excluded.saved_at, tab = excluded.tab""", keys, 100, (row, key) -> {
            row.setObject(1, application.value());
            row.setString(2, key);
            row.setObject(3, by.value());
            row.setTimestamp(4, Timestamp.from(at));
            row.setObject(5, typed.tab());
        });
    }
}
