package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class ApplicationFormControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    MyProjects projects;

    SignedIn mara;
    String newForm;

    @BeforeEach
    void beginAProject() {
        mara = fixtures.person("Mara");
        newForm = "/projects/" + fixtures.project(mara, "Julia") + "/applications/new";
    }

    @Test
    void leavesNothingWhereTheFormIsOnlyLookedAt() {
        assertThat(mvc.get().uri(newForm).with(as(mara))).hasStatusOk();

        assertThat(projects.of(mara.accountId()).getFirst().applications()).isEmpty();
    }

    @Test
    void keepsAnUnfinishedDraftAsItWasTyped() {
        var saved = new Typing().in("title", "Only a title").request(0, "VM").press("save", newForm, mvc, mara);

        assertThat(saved).hasStatus(HttpStatus.FOUND);
        assertThat(mvc.get().uri(target(saved)).with(as(mara)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Only a title\"", "selected=\"selected\">Virtual machine")
                .containsPattern("<title>Apply for hardware: .+ · Works on Arm</title>");
    }

    @Test
    void submitsWhatIsComplete() {
        var sent = Typing.complete("ARM CI for Julia").press("submit", newForm, mvc, mara);

        assertThat(sent).hasStatus(HttpStatus.FOUND);
        assertThat(target(sent)).matches("/applications/[0-9a-f-]{36}");
        assertThat(projects.of(mara.accountId()).getFirst().applications())
                .singleElement()
                .satisfies(line -> assertThat(line.status()).isEqualTo(ApplicationStatus.SUBMITTED));
    }

    @Test
    void namesEveryGapWhenSubmittedUnfinished() {
        var sent = new Typing().in("title", "Only a title").press("submit", newForm, mvc, mara);

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent).bodyText().contains("There is a problem", "Say who benefits.", "value=\"Only a title\"");
        assertThat(projects.of(mara.accountId()).getFirst().applications()).isEmpty();
    }

    @Test
    void addsARequestWithoutHoldingAnythingAgainstTheForm() {
        var again = new Typing()
                .in("title", "Typed")
                .request(0, "VM")
                .in("requests[0].quantity", "ten")
                .press("add-request", newForm, mvc, mara);

        assertThat(again).hasStatusOk();
        assertThat(again)
                .bodyText()
                .contains("value=\"Typed\"", "value=\"ten\"", "name=\"requests[1].quantity\"")
                .doesNotContain("There is a problem");
    }

    @Test
    void removesTheRequestBesideTheButton() {
        var again = Typing.complete("Typed")
                .in("requests[0].note", "first note")
                .request(1, "VM")
                .in("requests[1].note", "second note")
                .press("remove-request-0", newForm, mvc, mara);

        assertThat(again).hasStatusOk();
        assertThat(again).bodyText().contains("second note").doesNotContain("first note", "requests[1]");
    }

    @ParameterizedTest
    @CsvSource({
        "requests[0].quantity, ten",
        "requests[0].quantity, 0",
        "requests[0].quantity, 99999999999999999999",
        "requests[0].vcpu, 1.5",
        "requests[0].months, -3",
        "requests[0].startsOn, tomorrow",
        "requests[0].startsOn, 2026-02-30",
        "sourceUrls, javascript:alert(1)",
        "sourceUrls, example.org",
        "dashboardUrl, ftp://example.org"
    })
    void keepsWhatItCannotReadBesideTheMessage(String field, String typed) {
        var sent = Typing.complete("Kept title").in(field, typed).press("save", newForm, mvc, mara);

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent).bodyText().contains(typed, "Kept title", "There is a problem", "aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @CsvSource({
        "openSource, PERHAPS",
        "ciOnly, maybe",
        "areas, astrology",
        "requests[0].kind, SPACESHIP",
        "requests[0].preferredModel, no-such-model",
        "requests[0].aarch32, sometimes",
        "requests[0].startsOn, +999999999-01-01"
    })
    void refusesAnswersThatItDoesNotOffer(String field, String typed) {
        var sent = Typing.complete("Kept title").in(field, typed).press("save", newForm, mvc, mara);

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent).bodyText().contains("Kept title", "There is a problem");
    }

    @ParameterizedTest
    @CsvSource({"title, 201", "description, 20001", "licence, 201"})
    void refusesAbsurdLengths(String field, int length) {
        var sent = Typing.complete("Title").in(field, "x".repeat(length)).press("save", newForm, mvc, mara);

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"requests[5].quantity", "requests[4000000].quantity", "requests[0].id", "status", "areas[7]"})
    void survivesFieldsThatNoBrowserSends(String field) {
        var sent = Typing.complete("Title").in(field, "3").press("save", newForm, mvc, mara);

        assertThat(sent.getResponse().getStatus()).isLessThan(500);
        assertThat(sent.getUnresolvedException()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "description", "requests[0].note"})
    void keepsTextsWithCharactersThatNoDatabaseStores(String field) {
        var sent = Typing.complete("Title").in(field, "a\u0000b").press("save", newForm, mvc, mara);

        assertThat(sent).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void refusesAStartInThePast() {
        var sent =
                Typing.complete("Late").in("requests[0].startsOn", "2026-11-22").press("submit", newForm, mvc, mara);

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent).bodyText().contains("2026-11-22");
    }

    private static String target(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }
}
