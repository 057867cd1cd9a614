package org.worksonarm.portal.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.assignment.Scenery.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(Scenery.class)
class ProfileControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    Skills skills;

    @Autowired
    ReviewAssignment assignment;

    private SignedIn reviewer;

    @BeforeEach
    void enter() {
        reviewer = scenery.person("Ravi", Role.REVIEWER);
    }

    @Test
    void keepsWhatAReviewerKnows() {
        assertThat(form("-1").param("skills[0].area", "edge").param("skills[0].level", "EXPERT"))
                .hasStatus3xxRedirection();

        assertThat(skills.of(reviewer.accountId()).get(reviewer.accountId())).containsEntry("edge", Expertise.EXPERT);
        assertThat(mvc.get().uri("/review/profile").with(as(reviewer)))
                .bodyText()
                .containsPattern("value=\"EXPERT\"\\s+selected");
    }

    @Test
    void learnsFromFinishedReviews() {
        for (var review = 0; review < 6; review++) {
            assignment.finished(scenery.application("Edge " + review, "edge"), reviewer.accountId(), Scenery.NOW);
        }

        assertThat(mvc.get().uri("/review/profile").with(as(reviewer)))
                .bodyText()
                .contains("From your reviews: Good")
                .contains("You count as experienced");
    }

    @ParameterizedTest
    @CsvSource({
        "many,'','',from 0 to 50",
        "51,'','',from 0 to 50",
        "5,soon,2026-12-01,Enter a day",
        "5,2026-12-01,'',or neither",
        "5,'',2026-12-01,or neither",
        "5,2026-12-02,2026-12-01,cannot be before the first"
    })
    void saysWhatIsWrongAndKeepsWhatWasTyped(String load, String from, String until, String message) {
        var answer =
                form("-1", load, from, until).param("skills[0].area", "edge").param("skills[0].level", "GOOD");

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(message)
                .contains("value=\"%s\"".formatted(load))
                .contains("selected=\"selected\">Good");
    }

    @Test
    void refusesALevelThatThereIsNot() {
        assertThat(form("-1").param("skills[0].area", "edge").param("skills[0].level", "GURU"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void showsBothVersionsWhereItWasSavedElsewhere() {
        assertThat(form("-1").param("skills[0].area", "edge").param("skills[0].level", "GOOD"))
                .hasStatus3xxRedirection();

        assertThat(form("-1")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Edge computing", "Your profile");
    }

    @Test
    void isForReviewersOnly() {
        assertThat(mvc.get().uri("/review/profile").with(as(scenery.person("Mara"))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MockMvcRequestBuilder form(String version) {
        return form(version, "5", "", "");
    }

    private MockMvcRequestBuilder form(String version, String load, String from, String until) {
        return mvc.post()
                .uri("/review/profile")
                .param("loadLimit", load)
                .param("awayFrom", from)
                .param("awayUntil", until)
                .param("version", version)
                .with(as(reviewer))
                .with(csrf());
    }
}
