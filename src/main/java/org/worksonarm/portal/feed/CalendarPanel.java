package org.worksonarm.portal.feed;

import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;

/** On the status page of an application with machines: the way to the calendar of its project. */
@Component
@Order(3)
@Transactional(readOnly = true)
class CalendarPanel implements StatusPanel {

    private final JdbcClient jdbc;

    CalendarPanel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        return jdbc.sql("""
                select c.project_id from application_card c
                where c.application_id = :application and c.status = 'ACCEPTED' and exists (
                    select 1 from allocation_card l where l.application_id = c.application_id and l.live)""")
                .param("application", application.value())
                .query(UUID.class)
                .optional()
                .map(project -> new Panel("feed/panel", new Link(project)));
    }

    /** Where it leads. */
    record Link(UUID project) {}
}
