package org.worksonarm.portal.application;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what stood in an application each time it was submitted. */
@Repository
class Revisions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Revisions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The application must have been flushed to the database before. */
    void keep(Application application, Instant at) {
        var content = new Kept(
                application.answers(),
                application.areas(),
                application.content().requests().stream().map(RequestLine::need).toList(),
                application.oldAnswers().furtherAnswers());
        jdbc.sql("""
                insert into application_revision (application_id, revision, submitted_at, content)
                values (?, ?, ?, ?::jsonb)""")
                .params(application.id().value(), application.revision(), Timestamp.from(at))
                .param(json.writeValueAsString(content))
                .update();
    }

    /** Each time it was handed in, the first first. */
    List<Revision> of(ApplicationId application) {
        return jdbc.sql("select revision, submitted_at, content from application_revision"
                        + " where application_id = ? order by revision")
                .param(application.value())
                .query((row, _) -> new Revision(
                        row.getInt("revision"),
                        row.getTimestamp("submitted_at").toInstant(),
                        json.readValue(row.getString("content"), Kept.class)))
                .list();
    }

    record Revision(int number, Instant submittedAt, Kept content) {}

    record Kept(
            Answers answers, Set<ChosenArea> areas, List<ResourceNeed> requests, List<FurtherAnswer> furtherAnswers) {}
}
