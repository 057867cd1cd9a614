package org.worksonarm.portal.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.notification.Letter.About;
import org.worksonarm.portal.notification.Letter.Addressee;
import org.worksonarm.portal.notification.Letter.Why;

/** People with addresses, and the mails that were written to them. */
@TestComponent
class Correspondents {

    private final JdbcClient jdbc;
    private final ApplicationFixtures fixtures;

    Correspondents(JdbcClient jdbc, ApplicationFixtures fixtures) {
        this.jdbc = jdbc;
        this.fixtures = fixtures;
    }

    SignedIn person(String name, String address, Role... roles) {
        var person = fixtures.person(name, roles);
        move(person.accountId(), address);
        return person;
    }

    void move(AccountId account, String address) {
        jdbc.sql("update account set email = ? where account_id = ?")
                .params(address, account.value())
                .update();
    }

    void join(ApplicationId application, SignedIn person) {
        jdbc.sql("""
                insert into project_member (project_id, account_id, role, joined_at)
                select project_id, ?, 'MEMBER', now() from application where application_id = ?""").params(person.accountId().value(), application.value()).update();
    }

    List<Written> mailsTo(SignedIn person) {
        return jdbc.sql("""
                select mail_id, subject, text_body, html_body, status, attempts, last_fault from mail
                where account_id = ? order by mail_id""")
                .param(person.accountId().value())
                .query(Written.class)
                .list();
    }

    /** A letter about nothing in particular, of words that need nothing. */
    static Letter letter(SignedIn recipient, String cause) {
        return new Letter(
                "withdrawn",
                cause,
                List.of(Addressee.of(recipient.accountId(), recipient.displayName())),
                Why.TEAM,
                new About(null, null, "/projects", List.of("WOA-1", "CI", "Julia")),
                Map.of());
    }

    record Written(
            UUID mailId,
            String subject,
            String textBody,
            String htmlBody,
            String status,
            int attempts,
            String lastFault) {}
}
