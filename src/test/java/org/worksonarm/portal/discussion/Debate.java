package org.worksonarm.portal.discussion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.all;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;

/** People who hand in reviews and then discuss. */
@TestComponent
class Debate {

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final ReviewWriting writing;
    private final Rubrics rubrics;

    Debate(MockMvcTester mvc, JdbcClient jdbc, ReviewWriting writing, Rubrics rubrics) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.writing = writing;
        this.rubrics = rubrics;
    }

    void review(ApplicationId application, SignedIn reviewer) {
        writing.submit(application, reviewer.accountId(), all(rubrics.current(), 3));
    }

    MvcTestResult read(String path, SignedIn by) {
        return mvc.get().uri(path).with(as(by)).exchange();
    }

    MvcTestResult read(ApplicationId application, SignedIn by) {
        return read("/discussions/" + application, by);
    }

    UUID say(ApplicationId application, SignedIn by, String body) {
        var id = UUID.randomUUID();
        send("/discussions/%s/posts".formatted(application), by, "postId", id.toString(), "body", body);
        return id;
    }

    MvcTestResult send(String path, SignedIn by, String... fields) {
        var request = mvc.post().uri(path).with(as(by)).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    MvcTestResult edit(ApplicationId application, SignedIn by, UUID post, String body, int version) {
        var path = "/discussions/%s/posts/%s".formatted(application, post);
        return send(path, by, "postId", post.toString(), "version", String.valueOf(version), "body", body);
    }

    MvcTestResult takeBack(ApplicationId application, SignedIn by, UUID post) {
        return send("/discussions/%s/posts/%s/take-back".formatted(application, post), by);
    }

    /** What the pile says is new in the discussion; nothing where it says nothing. */
    String unread(ApplicationId application, SignedIn reviewer) {
        jdbc.sql("update application set title = 'Kea ' || application_id where application_id = ?")
                .param(application.value())
                .update();
        var pile = read("/review?show=ALL&q=" + application, reviewer)
                .getResponse()
                .getContentAsByteArray();
        var link =
                Pattern.compile(application + "#discussion\"\\s*>(\\d+) new<").matcher(new String(pile, UTF_8));
        return link.find() ? link.group(1) : "";
    }
}
