package org.worksonarm.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Content;
import org.worksonarm.portal.support.PortalTest;

/** Two tabs, or two people, in the same part of the form. */
@PortalTest
@Import(ApplicationFixtures.class)
class TwoVersionsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ApplicationDrafts drafts;

    SignedIn mara;
    ApplicationId draft;

    @BeforeEach
    void beginADraft() {
        mara = fixtures.person("Mara Lindqvist");
        draft = fixtures.draft(mara, "As opened");
    }

    @Test
    void mergesWhatTwoPeopleChangedInDifferentFields() throws Exception {
        var first = open("project").type("title", "As opened").type("description", "Their description");
        var second = open("project").type("title", "My title").type("description", "A language for numbers");

        first.press("save");
        var sent = second.press("save");

        assertThat(sent).hasStatus(HttpStatus.FOUND);
        assertThat(content().answers().title()).isEqualTo("My title");
        assertThat(content().answers().description()).isEqualTo("Their description");
    }

    @Test
    void showsBothVersionsWhereTwoChangedTheSameField() throws Exception {
        var first = titled("From the first tab");
        var second = titled("From the second tab").type("description", "Also changed");

        first.press("save");
        var conflict = second.press("save");

        assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
        assertThat(conflict)
                .bodyText()
                .contains("From the first tab", "From the second tab", "By Mara Lindqvist", "Take what is saved");
        assertThat(content().answers().title()).isEqualTo("From the first tab");
        assertThat(content().answers().description()).isEqualTo("Also changed");
    }

    @ParameterizedTest
    @CsvSource({"mine, From the second tab", "theirs, From the first tab"})
    void keepsTheVersionThatIsChosen(String pick, String expected) throws Exception {
        var first = titled("From the first tab");
        var second = titled("From the second tab");
        first.press("save");
        second.know(second.press("save"));

        assertThat(second.type("pick.title", pick).press("continue")).hasStatus(HttpStatus.FOUND);

        assertThat(content().answers().title()).isEqualTo(expected);
    }

    @Test
    void tellsWhoTypesThatSomebodyElseChangedTheSame() throws Exception {
        var form = titled("Mine");
        titled("Theirs").press("save");

        assertThat(form.pause()).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Compare both versions", "Title");
        assertThat(form.press("save")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Theirs", "Mine");
    }

    @Test
    void losesNoFieldWhenManySaveAtTheSameTime() throws Exception {
        var statuses = atOnce(8);

        assertThat(statuses).filteredOn(status -> status == 302).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
    }

    private OpenForm titled(String title) throws Exception {
        return open("project").type("title", title).type("description", "A language for numbers");
    }

    private OpenForm open(String part) throws Exception {
        return OpenForm.of(mvc, mara, "/applications/" + draft + "/edit/" + part);
    }

    private Content content() {
        return drafts.open(draft, mara.accountId()).content();
    }

    private List<Integer> atOnce(int width) throws Exception {
        var forms = IntStream.range(0, width).mapToObj(this::tab).toList();
        var start = new CyclicBarrier(width);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var savers = forms.stream()
                    .map(form -> (Callable<Integer>) () -> {
                        start.await();
                        return form.press("save").getResponse().getStatus();
                    })
                    .toList();
            return threads.invokeAll(savers).stream().map(Future::resultNow).toList();
        }
    }

    private OpenForm tab(int number) {
        try {
            return titled("Saver " + number);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
