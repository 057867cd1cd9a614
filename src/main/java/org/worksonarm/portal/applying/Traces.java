package org.worksonarm.portal.applying;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
        var traces = new HashMap<String, Trace>();
        jdbc.query(
                """
                select d.name, a.display_name, d.saved_at, d.tab, d.turn
                from draft_entry d join account a on a.account_id = d.saved_by where d.application_id = ?""",
                row -> {
                    traces.put(
                            row.getString("name"),
                            new Trace(
                                    row.getString("display_name"),
                                    row.getTimestamp("saved_at").toInstant(),
                                    row.getObject("tab", UUID.class),
                                    row.getLong("turn")));
                },
                application.value());
        var byQuestion = new HashMap<String, Trace>();
        part.questions().forEach(question -> {
            var trace = traces.get(part.key(question.name()));
            if (trace != null) {
                byQuestion.put(question.name(), trace);
            }
        });
        return byQuestion;
    }

    void leave(ApplicationId application, AccountId by, Instant at, Typed typed, Collection<String> keys) {
        jdbc.batchUpdate("""
                insert into draft_entry (application_id, name, saved_by, saved_at, tab, turn) values (?, ?, ?, ?, ?, ?)
                on conflict (application_id, name) do update set saved_by = excluded.saved_by,
                saved_at = excluded.saved_at, tab = excluded.tab, turn = excluded.turn""", keys, 100, (row, key) -> {
            row.setObject(1, application.value());
            row.setString(2, key);
            row.setObject(3, by.value());
            row.setTimestamp(4, Timestamp.from(at));
            row.setObject(5, typed.tab());
            row.setLong(6, typed.turn());
        });
    }
}
