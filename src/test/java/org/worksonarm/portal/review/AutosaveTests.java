package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Race;
import org.worksonarm.portal.support.Scenery;

/** A score sheet is saved while it is filled in. */
@PortalTest
@Import({Scenery.class, SheetSender.class})
class AutosaveTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    SheetSender sheets;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Rubrics rubrics;

    @Autowired
    JdbcClient jdbc;

    private final UUID tab = UUID.randomUUID();
    private SignedIn reviewer;
    private ApplicationId application;

    @BeforeEach
    void openASheet() {
        reviewer = scenery.person("Ravi " + UUID.randomUUID(), Role.REVIEWER);
        application = scenery.application("Typed", 3);
    }

    @Test
    void tellsWhenItWasSaved() {
        assertThat(type(tab, 1, "4")).hasStatusOk().bodyText().contains("Saved at", "UTC");
        assertThat(type(tab, 2, "3")).hasStatusOk();

        assertThat(points()).containsExactly("3");
    }

    @Test
    void keepsChangesOfASubmittedReviewToItself() {
        submits();

        var answer = type(UUID.randomUUID(), 1, "0", String.valueOf(review().version()));

        assertThat(answer).hasStatusOk().bodyText().contains("not submitted");
        assertThat(review().total()).hasToString("Optional[3.00]");
        assertThat(mvc.get().uri("/review/" + application).with(as(reviewer)))
                .bodyText()
                .contains("have not submitted the changes", "a total of 3.00", "Submit changes");
    }

    @Test
    void marksUnsentChangesOnThePile() {
        submits();
        type(UUID.randomUUID(), 1, "0", version());

        assertThat(mvc.get().uri("/review?show=DRAFTS").with(as(reviewer)))
                .bodyText()
                .contains("Changes not submitted");
    }

    @Test
    void discardsChangesOfASubmittedReview() {
        submits();
        assertThat(sheets.send(application, reviewer, "SAVE", List.of("0"), version()))
                .hasStatus3xxRedirection();

        assertThat(notice(discard("0"))).startsWith("Nothing was discarded");
        assertThat(review().draft()).isPresent();
        assertThat(discard(version())).hasRedirectedUrl("/review/" + application);

        assertThat(review().draft()).isEmpty();
        assertThat(review().total()).hasToString("Optional[3.00]");
    }

    @Test
    void neverLetsALateRequestOverwriteALaterOne() throws InterruptedException {
        assertThat(type(tab, 1, "1")).hasStatusOk();

        var failures = Race.run(LongStream.rangeClosed(2, 12)
                .<Callable<?>>mapToObj(turn -> () -> type(tab, turn, turn == 12 ? "5" : "2"))
                .toList());

        assertThat(failures).isEmpty();
        assertThat(points()).containsExactly("5");
    }

    @Test
    void refusesWhatAnotherTabTypedWithoutKnowing() {
        assertThat(type(tab, 1, "4")).hasStatusOk();

        assertThat(type(UUID.randomUUID(), 9, "1"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("changed in another tab", "Compare both versions");

        assertThat(points()).containsExactly("4");
    }

    @Test
    void letsOneOfManyTabsBeginAtOnce() throws InterruptedException {
        var answers = new ConcurrentLinkedQueue<Integer>();

        Race.run(IntStream.range(0, 10)
                .<Callable<?>>mapToObj(each -> () -> answers.add(
                        type(UUID.randomUUID(), 1, "3").getResponse().getStatus()))
                .toList());

        assertThat(answers).hasSize(10).containsOnlyOnce(200).contains(409);
        assertThat(scenery.count("review", application)).isEqualTo(1);
    }

    @Test
    void saysWhyNothingIsSavedAnyMore() {
        jdbc.sql("update application set status = 'DECLINED' where application_id = ?")
                .param(application.value())
                .update();

        assertThat(type(tab, 1, "4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("decided or closed");
    }

    @Test
    void saysWhatCannotBeSaved() {
        assertThat(mvc.post()
                        .uri("/review/" + application)
                        .header("HX-Request", "true")
                        .param("committeeComment", "a".repeat(10_001))
                        .with(as(reviewer))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write 10,000 characters at most");
    }

    @Test
    void keepsNoPointsOffTheScaleInTheDatabaseEither() {
        assertThat(type(tab, 1, "4")).hasStatusOk();

        assertThatThrownBy(() -> jdbc.sql("update review set draft_points = '{\"x\": 6}' where application_id = ?")
                        .param(application.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("review_draft_on_the_scale");
    }

    private MvcTestResult type(UUID tab, long turn, String points) {
        return type(tab, turn, points, "");
    }

    private MvcTestResult type(UUID tab, long turn, String points, String version) {
        return sheets.type(application, reviewer, tab, turn, List.of(points), version);
    }

    private void submits() {
        assertThat(sheets.send(application, reviewer, "SUBMIT", SheetSender.ANSWERS, ""))
                .hasStatus3xxRedirection();
    }

    private static String notice(MvcTestResult answer) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get("notice"));
    }

    private MvcTestResult discard(String version) {
        return mvc.post()
                .uri("/review/" + application + "/draft/discard")
                .param("version", version)
                .with(as(reviewer))
                .with(csrf())
                .exchange();
    }

    private List<String> points() {
        return review().draft().orElseThrow().points().values().stream()
                .map(String::valueOf)
                .toList();
    }

    private String version() {
        return String.valueOf(review().version());
    }

    private Review review() {
        return desk.open(application, reviewer.accountId()).review().orElseThrow();
    }
}
