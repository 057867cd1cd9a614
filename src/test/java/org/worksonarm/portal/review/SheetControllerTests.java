package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, SheetSender.class})
class SheetControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    SheetSender sheets;

    @Autowired
    Rubrics rubrics;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewWriting writing;

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

        var answer = sheets.send(application, reviewer, "SAVE", List.of("4", "n/a"), "");

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

        assertThat(sheets.send(application, reviewer, "SUBMIT", SheetSender.ANSWERS, ""))
                .hasStatus3xxRedirection();

        assertThat(review(application, reviewer).total()).hasToString("Optional[3.00]");
        assertThat(mvc.get().uri("/review/" + application).with(as(reviewer)))
                .bodyText()
                .contains("3.00", "Submit changes")
                .doesNotContain("Submit review");
    }

    @Test
    void goesOnToTheNextApplicationAndSaysWhichOneIsIn() {
        var reviewer = reviewer();
        var application = scenery.application("And next", 3);
        scenery.application("Still waits", 3);

        var sent = sheets.send(application, reviewer, "NEXT", SheetSender.ANSWERS, "");
        var next = next(reviewer, sent);

        assertThat(sent).hasRedirectedUrl("/review/next?after=" + application);
        assertThat(notice(sent)).matches("Your review of WOA-\\d+, And next is in\\.");
        assertThat(notice(next)).isEqualTo(notice(sent));
        assertThat(next.getResponse().getRedirectedUrl()).matches("/review/.{36}");
    }

    @Test
    @Transactional
    void saysAfterTheLastOneThatThePileIsEmpty() {
        jdbc.sql("update application set status = 'CLOSED'").update();
        var reviewer = reviewer();

        var sent = sheets.send(scenery.application("The last", 3), reviewer, "NEXT", SheetSender.ANSWERS, "");
        entities.flush();
        var next = next(reviewer, sent);

        assertThat(next).hasRedirectedUrl("/review");
        assertThat(notice(next)).matches("Your review of .*The last is in\\. Nothing is left in your pile\\.");
    }

    @Test
    void overwritesKnowingly() {
        var reviewer = reviewer();
        var application = scenery.application("Overwrite", 3);
        assertThat(sheets.send(application, reviewer, "SAVE", List.of("0"), "")).hasStatus3xxRedirection();

        var version = String.valueOf(review(application, reviewer).version());

        assertThat(sheets.send(application, reviewer, "SUBMIT", SheetSender.ANSWERS, version))
                .hasStatus3xxRedirection();
        assertThat(review(application, reviewer).isSubmitted()).isTrue();
    }

    @Test
    void hidesColleaguesUntilTheOwnReviewIsIn() {
        var reviewer = reviewer();
        var application = scenery.application("Colleagues", 3);
        var grace = scenery.person("Grace Secret", Role.REVIEWER);
        writing.submit(application, grace.accountId(), Scenery.all(rubrics.current(), 5));
        var uri = "/review/" + application;
        assertThat(sheets.send(application, reviewer, "SAVE", SheetSender.ANSWERS, ""))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri(uri).with(as(reviewer))).bodyText().doesNotContain("Grace Secret", "committee 5");

        var version = String.valueOf(review(application, reviewer).version());
        assertThat(sheets.send(application, reviewer, "SUBMIT", SheetSender.ANSWERS, version))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(uri).with(as(reviewer)))
                .bodyText()
                .contains("Grace Secret", "committee 5", "Mean 4.00", "spread 1.41");
    }

    @Test
    void tellsOfARevisionNewerThanTheReview() {
        var reviewer = reviewer();
        var application = scenery.application("Revised", 3);
        assertThat(sheets.send(application, reviewer, "SUBMIT", SheetSender.ANSWERS, ""))
                .hasStatus3xxRedirection();
        scenery.revise(application);

        assertThat(mvc.get().uri("/review/" + application).with(as(reviewer)))
                .bodyText()
                .contains("The application has changed since your review");
        assertThat(review(application, reviewer).revision()).isEqualTo(1);
    }

    /** Follows the redirect in the session of the page before. */
    private MvcTestResult next(SignedIn reviewer, MvcTestResult before) {
        return mvc.get()
                .uri(String.valueOf(before.getResponse().getRedirectedUrl()))
                .cookie(before.getResponse().getCookies())
                .with(as(reviewer))
                .exchange();
    }

    private static String notice(MvcTestResult result) {
        return String.valueOf(result.getMvcResult().getFlashMap().get("notice"));
    }

    private SignedIn reviewer() {
        return scenery.person("Ravi " + UUID.randomUUID(), Role.REVIEWER);
    }

    private Review review(ApplicationId application, SignedIn reviewer) {
        return desk.open(application, reviewer.accountId()).review().orElseThrow();
    }
}
