package org.worksonarm.portal.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.notification.Letter.About;

/** Knows how mails call an application: its number, its title and its project. */
@Component
class ApplicationNames {

    private final JdbcClient jdbc;

    ApplicationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For a letter that leads to a page of the application, below its status page where {@code page} names one. */
    About about(ApplicationId application, String page) {
        return jdbc.sql("""
                select application_id, number, title, project_id, project_name from application_card
                where application_id = ?""")
                .param(application.value())
                .query(Names.class)
                .single()
                .about(page);
    }

    private record Names(UUID applicationId, long number, String title, UUID projectId, String projectName) {

        About about(String page) {
            var called = title.isBlank() ? "without a title yet" : title;
            return new About(
                    applicationId,
                    projectId,
                    "/applications/" + applicationId + page,
                    List.of(new ApplicationNumber(number).toString(), called, projectName));
        }
    }
}
