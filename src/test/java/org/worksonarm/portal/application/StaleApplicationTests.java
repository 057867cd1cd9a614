package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class StaleApplicationTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ApplicationForms forms;

    SignedIn mara;
    ApplicationId draft;
    String page;
    String version;

    @Autowired
    FocusAreas focusAreas;

    @BeforeEach
    void openTheSameDraftTwice() {
        mara = fixtures.person("Mara");
        draft = fixtures.draft(mara, "As opened");
        page = "/applications/" + draft + "/edit";
        version = String.valueOf(forms.open(draft, mara.accountId()).form().version());
    }

    @Test
    void showsBothVersionsToTheSecondOfTwoTabs() {
        save("From the first tab");

        var second = save("From the second tab");

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(second)
                .bodyText()
                .contains("From the first tab", "From the second tab", "other fields are the same");
        assertThat(title()).isEqualTo("From the first tab");
    }

    @Test
    void noticesAChangeOfARequestAlone() {
        edit("As opened").in("requests[0].quantity", "3").press("save", page, mvc, mara);

        assertThat(save("As opened")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void saysInWordsWhatTheFormSendsAsCodes() {
        edit("As opened").in("openSource", "PARTLY").press("save", page, mvc, mara);

        var second = edit("As opened").in("areas", "edge").request(0, "VM").press("save", page, mvc, mara);

        assertThat(second)
                .bodyText()
                .contains("Partly", "Yes, all of it", "Request: kind (1)", "Whole machine", "Virtual machine")
                .contains("<span>" + HtmlUtils.htmlEscape(areaName("edge")) + "</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99", "abc", "-1"})
    void takesNoOtherVersionThanTheSavedOne(String other) {
        var sent = edit("Overwritten").in("version", other).press("save", page, mvc, mara);

        assertThat(sent).hasStatus4xxClientError();
        assertThat(title()).isEqualTo("As opened");
    }

    @Test
    void letsExactlyOneOfManyWinThatSaveAtTheSameTime() throws InterruptedException {
        var statuses = atOnce(8);

        assertThat(statuses).filteredOn(status -> status == 302).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
    }

    @Test
    void keepsWhatWasTypedWhereItWasSubmittedMeanwhile() {
        edit("Handed in").press("submit", page, mvc, mara);

        var late = save("Typed too late");

        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(late).bodyText().contains("Typed too late", "can no longer be changed");
    }

    @Test
    void sendsReadersOfTheFormToTheStatusOnceSubmitted() {
        edit("Handed in").press("submit", page, mvc, mara);

        assertThat(mvc.get().uri(page).with(as(mara)))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/applications/" + draft);
    }

    private MvcTestResult save(String title) {
        return edit(title).press("save", page, mvc, mara);
    }

    private Typing edit(String title) {
        return Typing.complete(title).in("version", version);
    }

    private String areaName(String slug) {
        return focusAreas.all().stream()
                .filter(area -> area.slug().equals(slug))
                .map(FocusArea::name)
                .findFirst()
                .orElseThrow();
    }

    private String title() {
        return String.valueOf(forms.open(draft, mara.accountId()).form().title());
    }

    private List<Integer> atOnce(int width) throws InterruptedException {
        var start = new CyclicBarrier(width);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var savers = IntStream.range(0, width)
                    .mapToObj(saver -> (Callable<Integer>) () -> {
                        start.await();
                        return save("Saver " + saver).getResponse().getStatus();
                    })
                    .toList();
            return threads.invokeAll(savers).stream().map(Future::resultNow).toList();
        }
    }
}
