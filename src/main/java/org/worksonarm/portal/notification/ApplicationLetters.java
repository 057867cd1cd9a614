package org.worksonarm.portal.notification;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ApplicationStatusChanged;

/** Confirms to a team what was done with its application. Decisions are told by {@link DecisionLetters}. */
@Component
class ApplicationLetters {

    private final TeamPost post;
    private final JdbcClient jdbc;

    ApplicationLetters(TeamPost post, JdbcClient jdbc) {
        this.post = post;
        this.jdbc = jdbc;
    }

    /** One that begins, or comes with the old record, is no news to anybody. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(ApplicationStatusChanged event) {
        var application = event.application();
        if (event.from() == ApplicationStatus.DRAFT && event.to() == ApplicationStatus.SUBMITTED) {
            post.post("submitted", application.toString(), application, Map.of("answerBy", answerBy(application)));
        } else if (event.from() != null && event.to() == ApplicationStatus.WITHDRAWN) {
            post.post("withdrawn", application.toString(), application, Map.of());
        }
    }

    private LocalDate answerBy(ApplicationId application) {
        return jdbc.sql("select (answer_by at time zone 'UTC')::date from application_card where application_id = ?")
                .param(application.value())
                .query(LocalDate.class)
                .single();
    }
}
