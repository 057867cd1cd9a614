package org.worksonarm.portal.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.worksonarm.portal.application.ApplicationNumber;

/** A loan in the list of hand-overs. */
record HandoverLine(
        UUID id,
        String machine,
        String kind,
        LocalDate startsOn,
        LocalDate endsOn,
        ApplicationNumber number,
        String title,
        String project,
        @Nullable Instant givenAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant remindedAt) {

    static final RowMapper<HandoverLine> ROWS = (row, _) -> new HandoverLine(
            row.getObject("allocation_id", UUID.class),
            row.getString("machine"),
            row.getString("kind"),
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class),
            new ApplicationNumber(row.getLong("number")),
            row.getString("title"),
            row.getString("project_name"),
            HandoverLists.instant(row, "given_at"),
            HandoverLists.instant(row, "acknowledged_at"),
            HandoverLists.instant(row, "reminded_at"));

    public HandoverState state() {
        if (givenAt == null) {
            return HandoverState.MISSING;
        }
        return acknowledgedAt == null ? HandoverState.UNACKNOWLEDGED : HandoverState.DONE;
    }
}
