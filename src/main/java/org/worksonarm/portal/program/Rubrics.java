package org.worksonarm.portal.program;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.program.RubricDraft.Entry;

/** The versions of the rubric. A review keeps the version that it was written with. */
@Component
@Transactional(readOnly = true)
public class Rubrics {

    private final JdbcClient jdbc;
    private final Clock clock;

    Rubrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The version that new reviews are written with. */
    public Rubric current() {
        var id = jdbc.sql("select rubric_id from rubric where active_from <= ? order by version desc limit 1")
                .param(Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
        return version(new RubricId(id));
    }

    public Rubric version(RubricId id) {
        return draft(rows("rubric_id = ?", id.value())).rubric();
    }

    /** The version that asks this question, once it is there to be answered. */
    public Optional<Rubric> asking(UUID criterion) {
        return jdbc.sql("""
                select rubric_id from criterion join rubric using (rubric_id)
                where criterion_id = ? and published_at is not null and active_from <= ?""")
                .params(criterion, Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(id -> version(new RubricId(id)));
    }

    /** All that is published, the newest first. */
    public List<RubricEdition> editions() {
        return jdbc.sql("""
                select rubric_id, version, active_from, published_at from rubric
                where published_at is not null order by version desc""")
                .query((row, _) -> new RubricEdition(
                        new RubricId(row.getObject(1, UUID.class)),
                        row.getInt(2),
                        row.getTimestamp(3).toInstant(),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    /** The next version, where admins are writing one. */
    public Optional<RubricDraft> draft() {
        var rows = rows("published_at is null and ?", true);
        return rows.isEmpty() ? Optional.empty() : Optional.of(draft(rows));
    }

    /** Areas first, then what holds for all applications; a draft may be empty. */
    private List<Row> rows(String condition, Object value) {
        return jdbc.sql("""
                select r.rubric_id, r.version, r.edits as draft_edits, c.criterion_id, c.key, c.kind, c.name, c.question,
                       c.weight, c.edits,
                       (select array_agg(a.text order by a.points) from anchor a
                        where a.criterion_id = c.criterion_id) as anchors
                from rubric r left join criterion c using (rubric_id) left join focus_area f on f.slug = c.focus_area
                where %s order by c.kind, f.position, c.position""".formatted(condition))
                .param(value)
                .query(Rubrics::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new RubricId(row.getObject("rubric_id", UUID.class)),
                row.getInt("version"),
                row.getLong("draft_edits"),
                row.getString("key") == null ? Optional.empty() : Optional.of(entry(row)));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var criterion = new Criterion(
                row.getObject("criterion_id", UUID.class),
                row.getString("key"),
                Criterion.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("question"),
                new BigDecimal(row.getString("weight")),
                List.of((String[]) row.getArray("anchors").getArray()));
        return new Entry(criterion, row.getLong("edits"));
    }

    private static RubricDraft draft(List<Row> rows) {
        var entries = rows.stream().flatMap(row -> row.entry().stream()).toList();
        var head = rows.getFirst();
        var criteria = entries.stream().map(Entry::criterion).toList();
        return new RubricDraft(new Rubric(head.rubric(), head.version(), criteria), head.edits(), entries);
    }

    private record Row(RubricId rubric, int version, long edits, Optional<Entry> entry) {}
}
