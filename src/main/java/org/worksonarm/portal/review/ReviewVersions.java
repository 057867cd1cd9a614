package org.worksonarm.portal.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.RubricId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what reviews said each time they were submitted. */
@Repository
class ReviewVersions {

    private static final TypeReference<Map<UUID, @Nullable Integer>> POINTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReviewVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** In the same transaction, after the review was flushed. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ReviewSubmitted submitted) {
        jdbc.sql("""
                insert into review_version (review_id, number, revision, points, committee_comment, applicant_comment,
                                            total, submitted_at)
                select r.review_id, (select count(*) + 1 from review_version v where v.review_id = r.review_id), r.revision,
                       (select jsonb_object_agg(s.criterion_id, s.points) from review_score s
                        where s.review_id = r.review_id),
                       r.committee_comment, r.applicant_comment, r.total, r.updated_at
                from review r where r.review_id = ?""").param(submitted.review().value()).update();
    }

    /** Of all reviews of an application, or of one reviewer's; each review's first version first. */
    List<Version> of(ApplicationId application, @Nullable AccountId reviewer) {
        return jdbc.sql("""
                select r.reviewer, r.rubric_id, v.* from review_version v join review r using (review_id)
                where r.application_id = :application and r.reviewer = coalesce(cast(:reviewer as uuid), r.reviewer)
                order by r.submitted_at, r.review_id, v.number""")
                .param("application", application.value())
                .param("reviewer", reviewer == null ? null : reviewer.value())
                .query(this::version)
                .list();
    }

    private Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                new AccountId(row.getObject("reviewer", UUID.class)),
                new RubricId(row.getObject("rubric_id", UUID.class)),
                row.getInt("number"),
                row.getInt("revision"),
                json.readValue(row.getString("points"), POINTS),
                row.getString("committee_comment"),
                row.getString("applicant_comment"),
                row.getBigDecimal("total"),
                row.getTimestamp("submitted_at").toInstant());
    }

    /** What a review said once; points are null for "not applicable". */
    record Version(
            AccountId reviewer,
            RubricId rubric,
            int number,
            int revision,
            Map<UUID, @Nullable Integer> points,
            String committeeComment,
            String applicantComment,
            BigDecimal total,
            Instant at) {}
}
