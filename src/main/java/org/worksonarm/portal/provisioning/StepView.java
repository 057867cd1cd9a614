package org.worksonarm.portal.provisioning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.worksonarm.portal.application.ApplicationNumber;

/** A step as pages show it. */
record StepView(
        UUID id,
        UUID allocationId,
        ApplicationNumber number,
        String project,
        String machine,
        String cloud,
        StepKind kind,
        StepStatus status,
        int attempts,
        String progress,
        String fault,
        String resource,
        @Nullable Instant nextAt) {

    static final RowMapper<StepView> ROWS = (row, _) -> new StepView(
            row.getObject("provisioning_step_id", UUID.class),
            row.getObject("allocation_id", UUID.class),
            new ApplicationNumber(row.getLong("number")),
            row.getString("project_name"),
            row.getString("machine"),
            row.getString("cloud"),
            StepKind.valueOf(row.getString("kind")),
            StepStatus.valueOf(row.getString("status")),
            row.getInt("attempts"),
            row.getString("progress"),
            row.getString("last_fault"),
            row.getString("resource"),
            row.getTimestamp("next_attempt_at") == null
                    ? null
                    : row.getTimestamp("next_attempt_at").toInstant());

    public boolean isFailed() {
        return status == StepStatus.FAILED;
    }

    /** What went wrong says more than what goes on. */
    public String words() {
        return fault.isEmpty() ? progress : fault;
    }
}
