package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.RubricId;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** A sheet that somebody opened on version 1 of the rubric, and begins to fill in once version 2 is there. */
@PortalTest
@Import(Scenery.class)
class NewRubricTests {

    private static final String TAB = "0197c0de-0000-7000-8000-00000000cafe";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Rubrics rubrics;

    @Autowired
    JdbcClient jdbc;

    private SignedIn reviewer;
    private ApplicationId application;
    private Rubric seen;

    @BeforeEach
    void openASheet() {
        reviewer = scenery.person("Ravi " + UUID.randomUUID(), Role.REVIEWER);
        application = scenery.application("Opened early", 3);
        seen = rubrics.version(new RubricId(jdbc.sql("select rubric_id from rubric where version = 1")
                .query(UUID.class)
                .single()));
        assertThat(rubrics.current().id()).isNotEqualTo(seen.id());
    }

    @Test
    void losesNothingThatIsTypedIntoIt() {
        assertThat(type(1, null)).hasStatusOk();
        assertThat(type(2, "4")).hasStatusOk().bodyText().contains("Saved at");

        var review = desk.open(application, reviewer.accountId()).review().orElseThrow();
        assertThat(review.rubric()).isEqualTo(seen.id());
        assertThat(review.latest().points().get(seen.criteria().getFirst().id()))
                .isEqualTo(Optional.of(4));
        assertThat(mvc.get().uri("/review/" + application).with(as(reviewer)))
                .bodyText()
                .contains("/review/" + application + "/rubric");
    }

    @Test
    void isRefusedWithItsGapsAndAnswersShown() {
        var answer = mvc.post()
                .uri("/review/" + application)
                .param("intent", "SUBMIT")
                .param("scores[0].criterion", seen.criteria().getFirst().id().toString())
                .param("scores[0].points", "4")
                .with(as(reviewer))
                .with(csrf());

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .containsPattern("name=\"scores\\[0].points\" value=\"4\" checked");
    }

    @Test
    void takesAnswersToNoQuestionThatThereIsNot() {
        var answer = mvc.post()
                .uri("/review/" + application)
                .header("HX-Request", "true")
                .param("scores[0].criterion", UUID.randomUUID().toString())
                .param("scores[0].points", "4")
                .with(as(reviewer))
                .with(csrf());

        assertThat(answer).hasStatusOk();
        assertThat(desk.open(application, reviewer.accountId()).rubric().id())
                .isEqualTo(rubrics.current().id());
    }

    private MvcTestResult type(long turn, @Nullable String points) {
        var request = mvc.post()
                .uri("/review/" + application)
                .header("HX-Request", "true")
                .param("committeeComment", "typed")
                .param("tab", TAB)
                .param("turn", String.valueOf(turn))
                .param("scores[0].criterion", seen.criteria().getFirst().id().toString());
        if (points != null) {
            request.param("scores[0].points", points);
        }
        return request.with(as(reviewer)).with(csrf()).exchange();
    }
}
