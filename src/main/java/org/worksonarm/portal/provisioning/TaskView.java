package org.worksonarm.portal.provisioning;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.worksonarm.portal.application.ApplicationNumber;

/**
 * A task as pages show it.
 *
 * @param person whom a withdrawal is about, null where it is about a key
 * @param runsUntil the last day of its loan; null where that was ended or has another machine
 */
record TaskView(
        UUID id,
        UUID allocationId,
        ApplicationNumber number,
        String title,
        String project,
        String machine,
        String siteName,
        TaskKind kind,
        String subject,
        @Nullable String person,
        LocalDate dueOn,
        TaskStatus status,
        @Nullable Instant closedAt,
        @Nullable String doneBy,
        String proof,
        String proofLink,
        @Nullable Instant accessWithdrawnAt,
        @Nullable LocalDate runsUntil,
        long version) {

    static final RowMapper<TaskView> ROWS = (row, _) -> new TaskView(
            row.getObject("operator_task_id", UUID.class),
            row.getObject("allocation_id", UUID.class),
            new ApplicationNumber(row.getLong("number")),
            row.getString("title"),
            row.getString("project_name"),
            row.getString("machine"),
            row.getString("site_name"),
            TaskKind.valueOf(row.getString("kind")),
            row.getString("subject"),
            row.getString("person"),
            row.getObject("due_on", LocalDate.class),
            TaskStatus.valueOf(row.getString("status")),
            instant(row.getTimestamp("closed_at")),
            row.getString("done_by_name"),
            row.getString("proof"),
            row.getString("proof_link"),
            instant(row.getTimestamp("access_withdrawn_at")),
            row.getObject("runs_until", LocalDate.class),
            row.getLong("version"));

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    public boolean isReclaim() {
        return kind == TaskKind.RECLAIM;
    }

    /** Whether its loan still runs, so that nothing is wiped yet. */
    public boolean isTooEarly(LocalDate today) {
        return isReclaim() && isOpen() && runsUntil != null && !runsUntil.isBefore(today);
    }

    public boolean isOpen() {
        return status == TaskStatus.OPEN;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    /** What tells it from others of its kind; empty where nothing does. */
    public String about() {
        return person == null ? subject : person + ", who is no longer on the team";
    }

    public String tone() {
        return switch (status) {
            case OPEN -> "info";
            case DONE -> "good";
            case LAPSED -> "neutral";
        };
    }
}
