package org.worksonarm.portal.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.notification.Letter.About;
import org.worksonarm.portal.notification.Letter.Addressee;
import org.worksonarm.portal.notification.Letter.Why;

/**
 * Posts letters about an application to some of those who act on it, but never to one with a conflict of interest. What happens more than once within a quarter of an hour becomes one mail, sent
 * when that time is over.
 */
@Component
class CommitteePost {

    static final Duration GATHERED = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final ApplicationNames names;
    private final Clock clock;

    CommitteePost(JdbcClient jdbc, Outbox outbox, ApplicationNames names, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.names = names;
        this.clock = clock;
    }

    /** Leads to a page of the application. */
    void post(String template, ApplicationId application, String page, Stream<AccountId> committee) {
        post(template, application, names.about(application, page), committee, GATHERED);
    }

    /** Leads to a page of the committee's own. */
    void postTo(String path, String template, ApplicationId application, Stream<AccountId> committee) {
        postTo(path, template, application, committee, GATHERED);
    }

    /** The same, where what happens within a longer time becomes one mail. */
    void postTo(
            String path, String template, ApplicationId application, Stream<AccountId> committee, Duration gathered) {
        post(template, application, names.about(application, "").leadingTo(path), committee, gathered);
    }

    private void post(
            String template, ApplicationId application, About about, Stream<AccountId> committee, Duration gathered) {
        var recipients = reached(application, committee.distinct().toList());
        if (recipients.isEmpty()) {
            return;
        }
        var end = end(clock.instant(), gathered);
        var cause = about.path() + "@" + end;
        outbox.post(new Letter(template, cause, recipients, Why.COMMITTEE, about, Map.of()), end);
    }

    static Instant endOfQuarter(Instant now) {
        return end(now, GATHERED);
    }

    private static Instant end(Instant now, Duration gathered) {
        var length = gathered.toSeconds();
        return Instant.ofEpochSecond((now.getEpochSecond() / length + 1) * length);
    }

    private List<Addressee> reached(ApplicationId application, List<AccountId> committee) {
        return committee.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select account_id, display_name from account_contact
                where account_id in (:committee) and address is not null
                  and account_id not in (select account_id from conflict_of_interest where application_id = :application)
                order by account_id""")
                        .param(
                                "committee",
                                committee.stream().map(AccountId::value).toList())
                        .param("application", application.value())
                        .query((row, _) -> Addressee.of(new AccountId(row.getObject(1, UUID.class)), row.getString(2)))
                        .list();
    }
}
