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
import org.worksonarm.portal.notification.Letter.About;
import org.worksonarm.portal.notification.Letter.Addressee;
import org.worksonarm.portal.notification.Letter.Why;
import org.worksonarm.portal.provisioning.WeekOfWork;

/** Tells admins what operators and clouds have not done in time: everything in one mail. */
@Component
class WorkLetters {

    private final JdbcClient jdbc;
    private final Outbox outbox;

    WorkLetters(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(WeekOfWork event) {
        var about = new About(null, null, event.late().total() == 0 ? "/provisioning" : "/tasks", subject(event));
        var model = Map.<String, Object>of("work", event);
        outbox.post(
                new Letter("week-of-work", event.day() + "", recipients(event.admin()), Why.COMMITTEE, about, model));
    }

    private static List<String> subject(WeekOfWork event) {
        var late = event.late().total();
        var failed = event.failed().total();
        return List.of(Stream.of(count(late, "late task", "late tasks"), count(failed, "failed step", "failed steps"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private static String count(int number, String one, String many) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : many);
    }

    private List<Addressee> recipients(AccountId reader) {
        return jdbc.sql("select display_name from account_contact where account_id = ? and address is not null")
                .param(reader.value())
                .query((row, _) -> Addressee.of(reader, row.getString(1)))
                .list();
    }
}
