package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, SheetSender.class, Judging.class})
class SheetRefusalTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    SheetSender sheets;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Judging judging;

    @Autowired
    Rubrics rubrics;

    @Test
    void namesTheGapsAndKeepsWhatWasTyped() {
        var reviewer = reviewer();
        var application = scenery.application("Gaps", 3);

        var answer = sheets.send(application, reviewer, "SUBMIT", List.of("4", "n/a"), "");

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("There is a problem", "Score “Ambition”", "typed for the committee")
                .containsPattern("name=\"scores\\[0].points\" value=\"4\" checked");
        assertThat(scenery.count("review", application)).isZero();
    }

    @Test
    void asksForOneAreaAtLeast() {
        var application = scenery.application("No area", 3);
        var none = List.of("n/a", "n/a", "n/a", "n/a", "n/a", "n/a", "n/a", "5", "5", "5", "5");

        assertThat(sheets.send(application, reviewer(), "SUBMIT", none, ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Score at least one focus area");
    }

    @Test
    void refusesACommentThatIsFarTooLong() {
        var application = scenery.application("Long", 3);

        assertThat(mvc.post()
                        .uri("/review/" + application)
                        .param("applicantComment", "a".repeat(10_001))
                        .with(as(reviewer()))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write 10,000 characters at most");
    }

    @Test
    void showsBothVersionsToTheSecondTab() {
        var reviewer = reviewer();
        var application = scenery.application("Two tabs", 3);
        assertThat(sheets.send(application, reviewer, "SUBMIT", SheetSender.ANSWERS, ""))
                .hasStatus3xxRedirection();

        assertThat(sheets.send(application, reviewer, "SAVE", List.of("0"), ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Score: " + rubrics.current().criteria().getFirst().name(), "Keep what I typed")
                .doesNotContain("Score of criterion");
        assertThat(review(application, reviewer).total()).hasToString("Optional[3.00]");
    }

    @Test
    void takesNoScoresAfterTheDecisionButGivesThemBack() {
        var application = scenery.application("Decided", 3);
        var admin = scenery.person("Ada", Role.ADMIN);
        judging.decide(application, Outcome.DECLINED, "does not fit", admin);

        assertThat(sheets.send(application, reviewer(), "SUBMIT", SheetSender.ANSWERS, ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("decided or closed", "typed for the committee")
                .doesNotContain("Save draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review/not-an-id", "/review/00000000-0000-7000-8000-000000000000"})
    void knowsNoSuchApplication(String uri) {
        assertThat(mvc.get().uri(uri).with(as(reviewer()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isForReviewersOnly() {
        var application = scenery.application("Not for all", 3);

        assertThat(mvc.get().uri("/review/" + application).with(as(scenery.person("Mara"))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/review").with(as(scenery.person("Ada", Role.ADMIN))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "99999999999999999999"})
    void doesNotStumbleOverAForgedVersion(String version) {
        var application = scenery.application("Forged", 3);

        assertThat(sheets.send(application, reviewer(), "SAVE", List.of("1"), version))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isBetween(400, 499));
    }

    private SignedIn reviewer() {
        return scenery.person("Ravi " + UUID.randomUUID(), Role.REVIEWER);
    }

    private Review review(ApplicationId application, SignedIn reviewer) {
        return desk.open(application, reviewer.accountId()).review().orElseThrow();
    }
}
