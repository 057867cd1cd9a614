package org.worksonarm.portal.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.conflict.ConflictWall;

/** Reads check-ins for pages, with one further look at their outcomes. */
@Component
@Transactional(readOnly = true)
class CheckInReading {

    private static final String SELECT = """
            select k.*, l.application_id, l.machine, l.live and l.ends_on >= :today as under_way,
                   c.number, c.title, c.project_name
            from check_in k join allocation_card l using (allocation_id) join application_card c using (application_id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckInReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of an application, the last asked first. */
    List<CheckInView> of(ApplicationId application) {
        return read(jdbc.sql(SELECT + "where c.application_id = :application order by k.due_on desc, k.check_in_id")
                .param("application", application.value()));
    }

    Optional<CheckInView> find(CheckInId id, ApplicationId application) {
        return of(application).stream()
                .filter(view -> view.id().equals(id.value()))
                .findFirst();
    }

    /** For an admin: never of an application with which the admin conflicts. */
    List<CheckInView> page(CheckInQuery query, AccountId admin) {
        return read(jdbc.sql(SELECT + "where " + query.show().condition() + """
                  and (:after::uuid is null or (k.due_on, k.check_in_id) <
                       (select a.due_on, a.check_in_id from check_in a where a.check_in_id = :after::uuid))
                """ + ConflictWall.NO_CONFLICT
                        + " order by k.due_on desc, k.check_in_id desc limit :limit")
                .param("me", admin.value())
                .param("after", query.key())
                .param("limit", CheckInQuery.PAGE + 1));
    }

    private List<CheckInView> read(JdbcClient.StatementSpec statement) {
        var rows = statement
                .param("today", LocalDate.now(clock))
                .query((row, _) -> view(row, List.of()))
                .list();
        var outcomes = outcomes(rows.stream().map(CheckInView::id).toList());
        return rows.stream()
                .map(row -> row.with(outcomes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Outcome>> outcomes(List<UUID> checkIns) {
        return jdbc
                .sql("select * from outcome where check_in_id = any(?) order by check_in_id, position")
                .param(checkIns.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("check_in_id", UUID.class), outcome(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(OutcomeKind.valueOf(row.getString("kind")), row.getString("title"), row.getString("url"));
    }

    private static CheckInView view(ResultSet row, List<Outcome> outcomes) throws SQLException {
        var need = row.getString("need");
        var condition = row.getString("condition");
        Timestamp answered = row.getTimestamp("answered_at");
        return new CheckInView(
                row.getObject("check_in_id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                row.getObject("application_id", UUID.class),
                new ApplicationNumber(row.getLong("number")),
                row.getString("title"),
                row.getString("project_name"),
                row.getString("machine"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("asked_on", LocalDate.class),
                row.getBoolean("under_way"),
                need == null ? null : StillNeeded.valueOf(need),
                condition == null ? null : Condition.valueOf(condition),
                row.getString("note"),
                answered == null ? null : answered.toInstant(),
                outcomes,
                row.getLong("version"));
    }
}
