package org.worksonarm.portal.calibration;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the calibration. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CalibrationStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    CalibrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void markDue(Instant since) {
        jdbc.sql("insert into calibration_due (since) values (?)")
                .param(Timestamp.from(since))
                .update();
    }

    /** Whether there is something to do and nobody else is doing it; nobody else will until the transaction ends. */
    boolean claim() {
        return jdbc.sql("""
                select pg_try_advisory_xact_lock(hashtextextended('calibration', 0))
                where exists (select from calibration_due)""").query(Boolean.class).optional().orElse(false);
    }

    /** What is to be calibrated. Marks go first: a review that comes in between is read and stays marked. */
    List<Rating> take() {
        jdbc.sql("delete from calibration_due").update();
        return jdbc.sql("""
                select review_id as review, application_id as application, reviewer, total as score
                from submitted_review order by review_id""").query(Rating.class).list();
    }

    void clear() {
        jdbc.sql("""
                with a as (delete from calibrated_review), b as (delete from calibration)
                delete from calibrated_application""").update();
        jdbc.sql("delete from calibrated_reviewer").update();
    }

    void write(Calibrated calibrated, Instant at) {
        insert("calibrated_application", calibrated.applications());
        insert("calibrated_reviewer", calibrated.reviewers());
        insert("calibrated_review", calibrated.reviews());
        jdbc.sql("""
                insert into calibration
                select :at, reviews, parts, mean, application_deviation, reviewer_deviation, rest_deviation
                from json_populate_record(null::calibration, cast(:row as json))""")
                .param("at", Timestamp.from(at))
                .param("row", json.writeValueAsString(calibrated.whole()))
                .update();
    }

    private void insert(String table, List<?> rows) {
        jdbc.sql("insert into " + table + " select * from json_populate_recordset(null::" + table
                        + ", cast(? as json))")
                .param(json.writeValueAsString(rows))
                .update();
    }

    Optional<Instant> computedAt() {
        return jdbc.sql("select computed_at from calibration")
                .query(Instant.class)
                .optional();
    }
}
