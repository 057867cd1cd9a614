package org.worksonarm.portal.assignment;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;

/** The assignments of one application, the open ones first. */
@Component
@Transactional(readOnly = true)
class ApplicationLines {

    private final JdbcClient jdbc;
    private final Clock clock;

    ApplicationLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ApplicationPage.Line> of(ApplicationId application) {
        return jdbc.sql("""
                select a.reviewer, p.display_name as name, a.status, a.due_on, a.reason,
                       (a.ended_at at time zone 'UTC')::date as ended_on,
                       a.status = 'ASSIGNED' and a.due_on < :today as late
                from assignment a join account_contact p on p.account_id = a.reviewer
                where a.application_id = :application
                order by array_position(array['ASSIGNED', 'DONE'], a.status), a.due_on, a.assignment_id""")
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("application", application.value())
                .query(ApplicationPage.Line.class)
                .list();
    }
}
