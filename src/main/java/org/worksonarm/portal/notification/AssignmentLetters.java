package org.worksonarm.portal.notification;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.assignment.ReviewsAsked;
import org.worksonarm.portal.notification.Letter.About;
import org.worksonarm.portal.notification.Letter.Addressee;
import org.worksonarm.portal.notification.Letter.Why;

/** Tells a reviewer what they are asked to review: one mail for all that a plan asks of them. */
@Component
class AssignmentLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final JdbcClient jdbc;
    private final Outbox outbox;

    AssignmentLetters(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(ReviewsAsked event) {
        var recipients = recipients(event.reviewer());
        if (recipients.isEmpty()) {
            return;
        }
        var count = event.applications().size();
        var reviews = count == 1 ? "one application" : count + " applications";
        var about = new About(null, null, "/review", List.of(reviews, DAY.format(event.dueOn())));
        outbox.post(new Letter(
                "reviews-asked",
                event.cause().toString(),
                recipients,
                Why.COMMITTEE,
                about,
                Map.of("applications", titles(event.applications()))));
    }

    private List<Addressee> recipients(AccountId reviewer) {
        return jdbc.sql("select display_name from account_contact where account_id = ? and address is not null")
                .param(reviewer.value())
                .query((row, _) -> Addressee.of(reviewer, row.getString(1)))
                .list();
    }

    private List<String> titles(List<ApplicationId> applications) {
        return jdbc.sql("select number, title from application_card where application_id in (:ids) order by number")
                .param("ids", applications.stream().map(ApplicationId::value).toList())
                .query((row, _) -> "%s, %s".formatted(new ApplicationNumber(row.getLong(1)), row.getString(2)))
                .list();
    }
}
