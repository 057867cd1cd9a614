package org.worksonarm.portal.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the record page by page, the latest first. */
@Component
@Transactional(readOnly = true)
public class RecordLog {

    private static final SimplePropertyRowMapper<RecordEntry> ENTRIES =
            new SimplePropertyRowMapper<>(RecordEntry.class);

    private final JdbcClient jdbc;

    RecordLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * At most so many lines about one thing.
     *
     * @param before the last line of the page before; null for the first page
     */
    public List<RecordLine> of(String subjectKind, UUID subjectId, @Nullable UUID before, int limit) {
        var entries = jdbc.sql("""
                select * from record_entry e where e.subject_kind = :kind and e.subject_id = :subject
                and (cast(:before as uuid) is null or (e.at, e.record_entry_id) <
                     (select b.at, b.record_entry_id from record_entry b where b.record_entry_id = :before))
                order by e.at desc, e.record_entry_id desc limit :limit""")
                .param("kind", subjectKind)
                .param("subject", subjectId)
                .param("before", before)
                .param("limit", limit)
                .query((row, at) -> Map.entry(row.getObject("record_entry_id", UUID.class), ENTRIES.mapRow(row, at)))
                .list();
        var fields = fields(entries.stream().map(Map.Entry::getKey).toList());
        return entries.stream()
                .map(entry -> new RecordLine(
                        entry.getKey(), entry.getValue(), fields.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private Map<UUID, List<FieldChange>> fields(List<UUID> entries) {
        return entries.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from record_field where record_entry_id in (:entries) order by position")
                        .param("entries", entries)
                        .query((row, _) -> Map.entry(
                                row.getObject("record_entry_id", UUID.class),
                                new FieldChange(
                                        row.getString("field"),
                                        row.getString("value_before"),
                                        row.getString("value_after"))))
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
