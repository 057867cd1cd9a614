package org.worksonarm.portal.provisioning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.worksonarm.portal.application.ApplicationNumber;

/** A task as pages show it; {@code person} is whom a withdrawal is about, null where it is about a key. */
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
            row.getTimestamp("closed_at") == null
                    ? null
                    : row.getTimestamp("closed_at").toInstant(),
            row.getString("done_by_name"),
            row.getString("proof"),
            row.getString("proof_link"),
            row.getLong("version"));

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
