package org.worksonarm.portal.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.amendment.AmendmentView.Ending;
import org.worksonarm.portal.amendment.AmendmentView.Prospect;
import org.worksonarm.portal.amendment.AmendmentView.Wish;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.RequestKind;

/** Turns rows of change requests into what pages show. */
@Component
class AmendmentRows {

    private final Awards awards;
    private final Clock clock;

    AmendmentRows(Awards awards, Clock clock) {
        this.awards = awards;
        this.clock = clock;
    }

    /** With one look at the names of models for all rows. */
    RowMapper<AmendmentView> mapper() {
        var names = awards.modelNames();
        return (row, _) -> view(row, names);
    }

    private AmendmentView view(ResultSet row, Map<String, String> names) throws SQLException {
        var filedAt = row.getTimestamp("filed_at").toInstant();
        return new AmendmentView(
                id(row, "amendment_id"),
                id(row, "application_id"),
                new ApplicationNumber(row.getLong("number")),
                row.getString("title"),
                id(row, "project_id"),
                row.getString("project_name"),
                wish(row, names),
                row.getString("reason"),
                id(row, "filed_by"),
                filedAt,
                Duration.between(filedAt, clock.instant()).toDays(),
                ending(row),
                row.getLong("version"));
    }

    private static Wish wish(ResultSet row, Map<String, String> names) throws SQLException {
        return new Wish(
                AmendmentKind.valueOf(row.getString("kind")),
                line(row),
                row.getObject("allocation_id", UUID.class),
                row.getString("machine"),
                row.getString("people"),
                kind(row),
                model(row, names),
                row.getObject("quantity", Integer.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("stood"),
                row.getString("outcomes"),
                row.getObject("granted_until", LocalDate.class),
                new Prospect(
                        row.getObject("held_over_until", LocalDate.class),
                        row.getObject("next_from", LocalDate.class)));
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return new Ending(
                AmendmentStatus.valueOf(row.getString("status")),
                row.getObject("answered_by", UUID.class),
                answeredAt(row),
                row.getString("answer"),
                row.getString("next_step"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Integer line(ResultSet row) throws SQLException {
        var position = row.getObject("position", Integer.class);
        return position == null ? null : position + 1;
    }

    private static @Nullable RequestKind kind(ResultSet row) throws SQLException {
        var kind = row.getString("request_kind");
        return kind == null ? null : RequestKind.valueOf(kind);
    }

    private static @Nullable String model(ResultSet row, Map<String, String> names) throws SQLException {
        var model = row.getString("model");
        return model == null ? null : names.getOrDefault(model, model);
    }

    private static @Nullable Instant answeredAt(ResultSet row) throws SQLException {
        var at = row.getTimestamp("answered_at");
        return at == null ? null : at.toInstant();
    }
}
