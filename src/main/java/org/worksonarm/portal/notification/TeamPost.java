package org.worksonarm.portal.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.notification.Letter.Addressee;
import org.worksonarm.portal.notification.Letter.Why;

/** Posts letters about an application to everybody on its team who has an address. */
@Component
class TeamPost {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final ApplicationNames names;

    TeamPost(JdbcClient jdbc, Outbox outbox, ApplicationNames names) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.names = names;
    }

    /** Leads to the status page of the application. */
    void post(String template, String cause, ApplicationId application, Map<String, Object> model) {
        post(template, cause, application, "", model);
    }

    /** Leads to a page of the application. */
    void post(String template, String cause, ApplicationId application, String page, Map<String, Object> model) {
        var recipients = team(application);
        if (recipients.isEmpty()) {
            return;
        }
        var about = names.about(application, page);
        outbox.post(new Letter(template, cause, recipients, Why.TEAM, about, model));
    }

    private List<Addressee> team(ApplicationId application) {
        return jdbc.sql("""
                select c.account_id, c.display_name from application_participant p
                join account_contact c using (account_id)
                where p.application_id = ? and c.address is not null order by c.account_id""")
                .param(application.value())
                .query((row, _) -> Addressee.of(new AccountId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }
}
