package org.worksonarm.portal.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.assignment.ReviewsDue;
import org.worksonarm.portal.assignment.WeekOfReviews;
import org.worksonarm.portal.notification.Letter.About;
import org.worksonarm.portal.notification.Letter.Addressee;
import org.worksonarm.portal.notification.Letter.Why;

/** Reminds reviewers of what is due, and tells admins how reviewing stands: everything in one mail. */
@Component
class ReminderLetters {

    private final JdbcClient jdbc;
    private final Outbox outbox;

    ReminderLetters(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void remind(ReviewsDue event) {
        var late = event.late().size();
        var soon = event.soon().size();
        var subject = together(late == 0 ? "" : late + " late", soon == 0 ? "" : soon + " due soon");
        var model = Map.<String, Object>of("late", event.late(), "soon", event.soon(), "day", event.day());
        post("reviews-due", event.day() + "", event.reviewer(), new About(null, null, "/review", subject), model);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(WeekOfReviews event) {
        var late = event.late().size();
        var few = event.few().total();
        var promises = event.promises().total();
        var subject = together(
                late == 0 ? "" : late + (late == 1 ? " reviewer late" : " reviewers late"),
                few == 0 ? "" : few + " with too few reviews",
                promises == 0 ? "" : promises + " to be answered");
        var about = new About(null, null, "/assignments", subject);
        post("week-of-reviews", event.week() + "", event.admin(), about, Map.of("week", event));
    }

    private void post(String template, String cause, AccountId reader, About about, Map<String, Object> model) {
        outbox.post(new Letter(template, cause, recipients(reader), Why.COMMITTEE, about, model));
    }

    private static List<String> together(String... parts) {
        return List.of(Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
    }

    private List<Addressee> recipients(AccountId reader) {
        return jdbc.sql("select display_name from account_contact where account_id = ? and address is not null")
                .param(reader.value())
                .query((row, _) -> Addressee.of(reader, row.getString(1)))
                .list();
    }
}
