package org.worksonarm.portal.program;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
        var rows = jdbc.sql("""
                select r.version, c.criterion_id, c.key, c.kind, c.name, c.question, c.weight,
                       (select array_agg(a.text order by a.points) from anchor a
                        where a.criterion_id = c.criterion_id) as anchors
                from rubric r join criterion c using (rubric_id) where rubric_id = ?
                order by c.kind, c.position""")
                .param(id.value())
                .query((result, number) -> new Row(
                        result.getInt("version"),
                        new Criterion(
                                result.getObject("criterion_id", UUID.class),
                                result.getString("key"),
                                Criterion.Kind.valueOf(result.getString("kind")),
                                result.getString("name"),
                                result.getString("question"),
                                new BigDecimal(result.getString("weight")),
                                List.of((String[]) result.getArray("anchors").getArray()))))
                .list();
        return new Rubric(
                id, rows.getFirst().version(), rows.stream().map(Row::criterion).toList());
    }

    private record Row(int version, Criterion criterion) {}
}
