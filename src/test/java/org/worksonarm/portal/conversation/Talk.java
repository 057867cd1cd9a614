package org.worksonarm.portal.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;

/** People who send the forms of a conversation, and what the database holds then. */
@TestComponent
class Talk {

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;

    Talk(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    MvcTestResult write(ApplicationId application, SignedIn by, String body, String... more) {
        return send(application, by, UUID.randomUUID().toString(), body, more);
    }

    MvcTestResult note(ApplicationId application, SignedIn by, String body) {
        return write(application, by, body, "kind", "INTERNAL");
    }

    MvcTestResult ask(ApplicationId application, SignedIn by, String body) {
        return write(application, by, body, "kind", "QUESTION", "askedAbout", "HARDWARE");
    }

    /** With further fields as names and values in turn. */
    MvcTestResult send(ApplicationId application, SignedIn by, String id, String body, String... more) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("messageId", id);
        fields.set("body", body);
        for (var at = 0; at < more.length; at += 2) {
            fields.set(more[at], more[at + 1]);
        }
        return mvc.post()
                .uri("/applications/" + application + "/messages")
                .params(fields)
                .with(as(by))
                .with(csrf())
                .exchange();
    }

    MvcTestResult takeBack(ApplicationId application, SignedIn by, UUID question) {
        return mvc.post()
                .uri("/applications/%s/questions/%s/take-back".formatted(application, question))
                .with(as(by))
                .with(csrf())
                .exchange();
    }

    MvcTestResult read(String uri, SignedIn by) {
        return mvc.get().uri(uri).with(as(by)).exchange();
    }

    MvcTestResult read(ApplicationId application, SignedIn by) {
        return read("/applications/" + application + "/conversation", by);
    }

    UUID id(ApplicationId application, String body) {
        return jdbc.sql("select message_id from message where application_id = ? and body = ?")
                .params(application.value(), body)
                .query(UUID.class)
                .single();
    }

    long count(ApplicationId application) {
        return jdbc.sql("select count(*) from message where application_id = ?")
                .param(application.value())
                .query(Long.class)
                .single();
    }

    String question(ApplicationId application, String body) {
        return jdbc.sql("select question from message where message_id = ?")
                .param(id(application, body))
                .query(String.class)
                .single();
    }

    String status(ApplicationId application) {
        return jdbc.sql("select status from application where application_id = ?")
                .param(application.value())
                .query(String.class)
                .single();
    }

    /** Makes somebody a member of the project behind the application. */
    void join(ApplicationId application, SignedIn person) {
        jdbc.sql("""
                insert into project_member (project_id, account_id, role, joined_at)
                select project_id, ?, 'MEMBER', now() from application where application_id = ?""").params(person.accountId().value(), application.value()).update();
    }

    /** As if somebody had handed in their review. */
    void review(ApplicationId application, SignedIn reviewer) {
        jdbc.sql("""
                insert into review (review_id, application_id, reviewer, rubric_id, revision, status, total, updated_at,
                                    submitted_at, version)
                select gen_random_uuid(), ?, ?, rubric_id, 1, 'SUBMITTED', 3, now(), now(), 0 from rubric limit 1""").params(application.value(), reviewer.accountId().value()).update();
    }

    void grantReviewer(SignedIn person) {
        jdbc.sql("insert into account_role (account_id, role) values (?, 'REVIEWER')")
                .param(person.accountId().value())
                .update();
    }

    /** What the pile says is new in the conversation; nothing where it says nothing. */
    String unread(ApplicationId application, SignedIn reviewer) {
        jdbc.sql("update application set title = 'Kea ' || application_id where application_id = ?")
                .param(application.value())
                .update();
        var pile = new String(
                read("/review?show=ALL&q=" + application, reviewer)
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
        var link =
                Pattern.compile(application + "#conversation\"\\s*>(\\d+) new<").matcher(pile);
        return link.find() ? link.group(1) : "";
    }
}
