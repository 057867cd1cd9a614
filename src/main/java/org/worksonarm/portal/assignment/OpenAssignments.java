package org.worksonarm.portal.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;

/** What a reviewer is still to review. */
@Component
@Transactional(readOnly = true)
public class OpenAssignments {

    private final JdbcClient jdbc;

    OpenAssignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one reviewer, the most urgent first, without what a conflict of interest has come between. */
    public List<OpenAssignment> of(AccountId reviewer) {
        return jdbc.sql("""
                select c.application_id, c.due_on from assignment c
                where c.reviewer = :me and c.status = 'ASSIGNED' %s order by c.due_on, c.assignment_id""".formatted(ConflictWall.NO_CONFLICT))
                .param("me", reviewer.value())
                .query((row, _) -> new OpenAssignment(
                        new ApplicationId(row.getObject("application_id", UUID.class)),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** An application, and the last day on which its review is in time. */
    public record OpenAssignment(ApplicationId application, LocalDate dueOn) {}
}
