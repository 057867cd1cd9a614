package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.all;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;
import org.worksonarm.portal.support.StatementCount;

/** How many SQL statements the score sheet costs with all that stands around it. */
@PortalTest
@Transactional
@Import(Scenery.class)
class SheetCostTests {

    private static final List<String> MORE = List.of("""
            insert into message (message_id, application_id, author, voice, audience, written_at, body, version)
            select gen_random_uuid(), :application, :author, 'PROGRAMME', a, now(), 'More', 0
            from generate_series(1, :rows), unnest(array['TEAM', 'INTERNAL']) a""", """
            insert into post (post_id, application_id, author, written_at, body, version)
            select gen_random_uuid(), :application, :author, now(), 'More', 0 from generate_series(1, :rows)""", """
            update application set status = 'QUESTION', asked_section = 'HARDWARE' where application_id = :application""", """
            insert into attachment (attachment_id, application_id, name, kind, size, digest, added_by, added_at,
                                    first_revision, version)
            select gen_random_uuid(), application_id, 'file' || i, 'PDF', 1, repeat(md5(revision || ' ' || i), 2), :author,
                   now(), revision + 1, 0
            from application, generate_series(1, least(:rows, 5)) i where application_id = :application""", """
            update application set status = 'UNDER_REVIEW', asked_section = null, revision = revision + 1
            where application_id = :application""");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    ReviewWriting writing;

    @Autowired
    Rubrics rubrics;

    @Autowired
    JdbcClient jdbc;

    private SignedIn ravi;
    private ApplicationId application;

    @BeforeEach
    void review() {
        ravi = scenery.person("Ravi", Role.REVIEWER);
        application = scenery.application("VPP", 10);
        submit(ravi);
    }

    @Test
    void costsTheSameHoweverManyReviewsMessagesAndFilesThereAre() {
        crowd(1);
        var few = cost();
        crowd(40);

        assertThat(cost()).isEqualTo(few);
    }

    private void crowd(int rows) {
        var authors = Stream.generate(() -> scenery.person("More", Role.REVIEWER))
                .limit(rows)
                .toList();
        authors.forEach(this::submit);
        MORE.forEach(sql -> jdbc.sql(sql)
                .param("application", application.value())
                .param("author", authors.getFirst().accountId().value())
                .param("rows", rows)
                .update());
    }

    private void submit(SignedIn reviewer) {
        writing.submit(application, reviewer.accountId(), all(rubrics.current(), 3));
    }

    private int cost() {
        return StatementCount.of(
                () -> assertThat(mvc.get().uri("/review/" + application).with(as(ravi)))
                        .hasStatusOk()
                        .bodyText()
                        .contains("id=\"discussion\"", "id=\"conversation\"", "id=\"attachments\"", " new</strong>"));
    }
}
