package org.worksonarm.portal.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.UuidV7;

/** Writes one line for each change, in the transaction of the change itself, and reads them back. */
@Component
public class RecordKeeping {

    private static final RowMapper<RecordEntry> ENTRIES = new SimplePropertyRowMapper<>(RecordEntry.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    RecordKeeping(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(RecordedEvent event) {
        var id = UuidV7.create();
        jdbc.sql("""
                insert into record_entry (record_entry_id, at, actor, subject_kind, subject_id, action,
                                          state_before, state_after, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, Timestamp.from(clock.instant()))
                .param(actor())
                .params(event.subjectKind(), event.subjectId(), event.action())
                .param(event.before())
                .param(event.after())
                .param(event.reason())
                .update();
        writeFields(id, event.fields());
    }

    private void writeFields(UUID id, List<FieldChange> fields) {
        for (var position = 0; position < fields.size(); position++) {
            var change = fields.get(position);
            jdbc.sql("insert into record_field (record_entry_id, position, field, value_before, value_after)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(id, position, change.field())
                    .param(change.before())
                    .param(change.after())
                    .update();
        }
    }

    /** The lines about one thing, oldest first. */
    @Transactional(readOnly = true)
    public List<RecordEntry> of(String subjectKind, UUID subjectId) {
        return jdbc.sql("""
                select at, actor, action, state_before, state_after, reason from record_entry
                where subject_kind = ? and subject_id = ? order by at, record_entry_id""")
                .params(subjectKind, subjectId)
                .query(RecordEntry.class)
                .list();
    }

    /** The lines about several things of a kind, in one statement; a thing without any has no entry. */
    @Transactional(readOnly = true)
    public Map<UUID, List<RecordEntry>> of(String subjectKind, Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                select * from record_entry where subject_kind = :kind and subject_id in (:subjects)
                order by at, record_entry_id""")
                        .param("kind", subjectKind)
                        .param("subjects", subjects)
                        .query((row, index) ->
                                Map.entry(row.getObject("subject_id", UUID.class), ENTRIES.mapRow(row, index)))
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** When each of them last changed, in one statement; a thing without any line has no entry. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> lastChanges(String subjectKind, Collection<UUID> subjects) {
        return jdbc
                .sql("""
                select subject_id, max(at) as at from record_entry
                where subject_kind = ? and subject_id = any(?) group by subject_id""")
                .params(subjectKind, subjects.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("subject_id", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable UUID actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor.actorId() : null;
    }
}
