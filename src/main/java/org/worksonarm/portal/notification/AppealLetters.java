package org.worksonarm.portal.notification;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.decision.AppealFiled;
import org.worksonarm.portal.notification.Letter.About;
import org.worksonarm.portal.notification.Letter.Addressee;
import org.worksonarm.portal.notification.Letter.Why;

/** Tells the programme that a team appeals, and the team that its appeal has arrived. */
@Component
class AppealLetters {

    private final TeamPost post;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final ApplicationNames names;

    AppealLetters(TeamPost post, Outbox outbox, JdbcClient jdbc, ApplicationNames names) {
        this.post = post;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.names = names;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(AppealFiled event) {
        var about = names.about(event.application(), "");
        post.post("appeal-arrived", event.appeal().toString(), event.application(), Map.of());
        var reviewers = new HashSet<>(event.told().reviewers());
        reviewers.removeAll(event.told().admins());
        send(event, "/ranking/", event.told().admins(), about);
        send(event, "/review/", reviewers, about);
    }

    private void send(AppealFiled event, String page, Collection<AccountId> readers, About about) {
        var recipients = reached(readers);
        if (!recipients.isEmpty()) {
            var there = new About(about.application(), about.project(), page + event.application(), about.names());
            outbox.post(new Letter(
                    "appeal",
                    event.appeal().toString(),
                    recipients,
                    Why.COMMITTEE,
                    there,
                    Map.of("reasons", event.reason(), "deciding", page.equals("/ranking/"))));
        }
    }

    private List<Addressee> reached(Collection<AccountId> readers) {
        return readers.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select account_id, display_name from account_contact
                where account_id in (:ids) and address is not null order by account_id""")
                        .param("ids", readers.stream().map(AccountId::value).toList())
                        .query((row, _) -> Addressee.of(new AccountId(row.getObject(1, UUID.class)), row.getString(2)))
                        .list();
    }
}
