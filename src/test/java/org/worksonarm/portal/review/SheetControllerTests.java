package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.review.Scenery.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(Scenery.class)
class SheetControllerTests {

    private static final List<String> ANSWERS = List.of("4", "n/a", "n/a", "n/a", "2", "n/a", "3", "5", "1");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    Rubrics rubrics;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewWriting writing;

    @Autowired
    Deciding deciding;

    @Test
    void showsEveryAnchorOfEveryCriterion() {
        var reviewer = reviewer();
        var application = scenery.application("Anchors", 3);

        var page = assertThat(mvc.get().uri("/review/" + application).with(as(reviewer)))
                .hasStatusOk()
                .bodyText();

        for (var criterion : rubrics.current().criteria()) {
            page.contains(
                    criterion.anchors().stream().map(HtmlUtils::htmlEscape).toList());
        }
    }

    @Test
    void keepsAPartialDraft() {
        var reviewer = reviewer();
        var application = scenery.application("Draft", 3);

        var answer = sheet(application, reviewer, "SAVE", List.of("4", "n/a"), "");

        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/review/" + application);
        assertThat(review(application, reviewer).isSubmitted()).isFalse();
        assertThat(mvc.get().uri("/review?show=DRAFTS").with(as(reviewer)))
                .bodyText()
                .contains("Draft kept");
    }

    @Test
    void submitsACompleteSheetAndShowsItsTotal() {
        var reviewer = reviewer();
        var application = scenery.application("Complete", 3);

        assertThat(sheet(application, reviewer, "SUBMIT", ANSWERS, "")).hasStatus3xxRedirection();

        assertThat(review(application, reviewer).total()).hasToString("Optional[3.00]");
        assertThat(mvc.get().uri("/review/" + application).with(as(reviewer)))
                .bodyText()
                .contains("3.00", "Save changes")
                .doesNotContain("Save draft");
    }

    @Test
    void goesOnToTheNextApplication() {
        var application = scenery.application("And next", 3);

        assertThat(sheet(application, reviewer(), "NEXT", ANSWERS, "")).hasRedirectedUrl("/review/next");
    }

    @Test
    void namesTheGapsAndKeepsWhatWasTyped() {
        var reviewer = reviewer();
        var application = scenery.application("Gaps", 3);

        var answer = sheet(application, reviewer, "SUBMIT", List.of("4", "n/a"), "");

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
        var none = List.of("n/a", "n/a", "n/a", "n/a", "n/a", "n/a", "n/a", "5", "5");

        assertThat(sheet(application, reviewer(), "SUBMIT", none, ""))
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
        assertThat(sheet(application, reviewer, "SUBMIT", ANSWERS, "")).hasStatus3xxRedirection();

        assertThat(sheet(application, reviewer, "SAVE", List.of("0"), "")).hasStatus(HttpStatus.CONFLICT);
        assertThat(review(application, reviewer).total()).hasToString("Optional[3.00]");
    }

    @Test
    void overwritesKnowingly() {
        var reviewer = reviewer();
        var application = scenery.application("Overwrite", 3);
        assertThat(sheet(application, reviewer, "SAVE", List.of("0"), "")).hasStatus3xxRedirection();

        var version = String.valueOf(review(application, reviewer).version());

        assertThat(sheet(application, reviewer, "SUBMIT", ANSWERS, version)).hasStatus3xxRedirection();
        assertThat(review(application, reviewer).isSubmitted()).isTrue();
    }

    @Test
    void takesNoScoresAfterTheDecisionButGivesThemBack() {
        var application = scenery.application("Decided", 3);
        var admin = scenery.person("Ada", Role.ADMIN);
        deciding.decide(application, Outcome.DECLINED, "does not fit", admin.accountId());

        assertThat(sheet(application, reviewer(), "SUBMIT", ANSWERS, ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("decided or closed", "typed for the committee")
                .doesNotContain("Save draft");
    }

    @Test
    void hidesColleaguesUntilTheOwnReviewIsIn() {
        var reviewer = reviewer();
        var application = scenery.application("Colleagues", 3);
        var grace = scenery.person("Grace Secret", Role.REVIEWER);
        writing.submit(application, grace.accountId(), Scenery.all(rubrics.current(), 5));
        var uri = "/review/" + application;
        assertThat(sheet(application, reviewer, "SAVE", ANSWERS, "")).hasStatus3xxRedirection();

        assertThat(mvc.get().uri(uri).with(as(reviewer))).bodyText().doesNotContain("Grace Secret", "committee 5");

        var version = String.valueOf(review(application, reviewer).version());
        assertThat(sheet(application, reviewer, "SUBMIT", ANSWERS, version)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(uri).with(as(reviewer)))
                .bodyText()
                .contains("Grace Secret", "committee 5", "Mean 4.00", "spread 1.41");
    }

    @Test
    void tellsOfARevisionNewerThanTheReview() {
        var reviewer = reviewer();
        var application = scenery.application("Revised", 3);
        assertThat(sheet(application, reviewer, "SUBMIT", ANSWERS, "")).hasStatus3xxRedirection();
        scenery.revise(application);

        assertThat(mvc.get().uri("/review/" + application).with(as(reviewer)))
                .bodyText()
                .contains("The application has changed since your review");
        assertThat(review(application, reviewer).revision()).isEqualTo(1);
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

        assertThat(sheet(application, reviewer(), "SAVE", List.of("1"), version))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isBetween(400, 499));
    }

    private MvcTestResult sheet(
            ApplicationId application, SignedIn reviewer, String intent, List<String> answers, String version) {
        var request = mvc.post()
                .uri("/review/" + application)
                .param("intent", intent)
                .param("version", version)
                .param("revision", "1")
                .param("committeeComment", "typed for the committee")
                .param("applicantComment", "typed for the applicant");
        var criteria = rubrics.current().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            request.param("scores[" + i + "].criterion", criteria.get(i).id().toString());
            if (i < answers.size()) {
                request.param("scores[" + i + "].points", answers.get(i));
            }
        }
        return request.with(as(reviewer)).with(csrf()).exchange();
    }

    private SignedIn reviewer() {
        return scenery.person("Ravi " + UUID.randomUUID(), Role.REVIEWER);
    }

    private Review review(ApplicationId application, SignedIn reviewer) {
        return desk.open(application, reviewer.accountId()).review().orElseThrow();
    }
}
