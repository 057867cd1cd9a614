package org.worksonarm.portal.allocation;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.ResourceRequestId;

/** Reads loans with their machines and projects. */
@Component
@Transactional(readOnly = true)
class Loans {

    private static final String SELECT = """
            select l.*, c.number, c.title, c.project_name
            from allocation_card l join application_card c using (application_id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Loans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As an admin reads it: not where they have a conflict of interest with the application. */
    Optional<Loan> find(AllocationId id, AccountId reader) {
        return jdbc.sql(SELECT + """
                where l.allocation_id = :id %s""".formatted(NO_CONFLICT))
                .param("id", id.value())
                .param("me", reader.value())
                .query(this::loan)
                .optional();
    }

    /** All that an application ever had, what runs longest first. */
    List<Loan> of(ApplicationId application) {
        return jdbc.sql(SELECT + "where l.application_id = ? order by l.ends_on desc, l.machine, l.allocation_id")
                .param(application.value())
                .query(this::loan)
                .list();
    }

    /** What is held for a request, first what lapses first. */
    List<Loan> held(ResourceRequestId request) {
        return jdbc.sql(SELECT
                        + "where l.resource_request_id = ? and l.status = 'HELD' order by l.held_until, l.machine")
                .param(request.value())
                .query(this::loan)
                .list();
    }

    private Loan loan(ResultSet row, int index) throws SQLException {
        return new Loan(
                row.getObject("allocation_id", UUID.class),
                row.getObject("application_id", UUID.class),
                new ApplicationNumber(row.getLong("number")),
                row.getString("title"),
                row.getString("project_name"),
                row.getString("machine"),
                row.getString("model_name"),
                row.getString("site_name"),
                BookingRows.portion(row),
                AllocationStatus.valueOf(row.getString("status")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("promised_until", LocalDate.class),
                row.getString("end_reason"),
                row.getLong("version"),
                LocalDate.now(clock),
                row.getObject("held_until", OffsetDateTime.class),
                row.getBoolean("held_over"));
    }
}
