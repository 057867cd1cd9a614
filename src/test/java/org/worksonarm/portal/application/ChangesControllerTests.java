package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.conflict.Declaring;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.StatementCount;

@PortalTest
@Import(ApplicationFixtures.class)
class ChangesControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ApplicationLifecycle lifecycle;

    @Autowired
    Declaring declaring;

    SignedIn mara;
    SignedIn ravi;
    ApplicationId application;

    @BeforeEach
    void answerAQuestion() {
        mara = fixtures.person("Mara Lindqvist");
        ravi = fixtures.person("Ravi Okafor", Role.REVIEWER);
        application = fixtures.submitted(mara, "ARM CI for Julia");
        lifecycle.ask(application, FormSection.HARDWARE);
        fixtures.resubmit(application, mara);
    }

    @Test
    void showsReviewersAndTheTeamWhatChanged() {
        for (var reader : new SignedIn[] {mara, ravi, fixtures.person("Lin", Role.ADMIN)}) {
            assertThat(changes("", reader))
                    .hasStatusOk()
                    .bodyText()
                    .contains("revision 1 and revision 2", "<h2>Request 2</h2>", "<del>2 × virtual machine")
                    .doesNotContain("<h2>Title</h2>", "<h2>Request 1</h2>", "<ins>Another");
        }
    }

    @Test
    void hidesFromWhoHasAConflictOfInterest() {
        declaring.declare(application, ravi.accountId(), "We share a flat.");

        assertThat(changes("", ravi)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void comparesInTheOrderThatIsAskedFor() {
        assertThat(changes("?from=2&to=1", ravi)).bodyText().contains("<ins>2 × virtual machine");
        assertThat(changes("?from=1&to=1", ravi)).bodyText().contains("Nothing differs.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=0", "?to=3", "?from=1&to=99"})
    void knowsOnlyRevisionsThatWereHandedIn(String query) {
        assertThat(changes(query, ravi)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNotThereForAnybodyElse() {
        assertThat(changes("", fixtures.person("Sam"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNotThereForADraft() {
        application = fixtures.draft(mara, "Not yet");

        assertThat(changes("", mara)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(changes("", ravi)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isLinkedFromTheStatusAndTheReview() {
        var link = "/applications/" + application + "/changes";

        assertThat(mvc.get().uri("/applications/" + application).with(as(mara)))
                .bodyText()
                .contains(link);
        assertThat(mvc.get().uri("/review/" + application).with(as(ravi)))
                .bodyText()
                .contains(link);
    }

    @Test
    void costsTheSameHoweverManyRevisionsThereAre() {
        var few = StatementCount.of(() -> changes("", ravi));
        lifecycle.ask(application, FormSection.HARDWARE);
        fixtures.resubmit(application, mara);

        assertThat(StatementCount.of(() -> changes("", ravi))).isEqualTo(few);
        assertThat(changes("", ravi)).bodyText().contains("From revision", "revision 2 and revision 3");
    }

    private MvcTestResult changes(String query, SignedIn reader) {
        return mvc.get()
                .uri("/applications/" + application + "/changes" + query)
                .with(as(reader))
                .exchange();
    }
}
