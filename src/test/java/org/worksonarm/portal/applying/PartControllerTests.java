package org.worksonarm.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.Content;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class PartControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationLifecycle lifecycle;

    SignedIn mara;
    ApplicationId draft;

    @BeforeEach
    void beginADraft() {
        mara = fixtures.person("Mara Lindqvist");
        draft = fixtures.draft(mara, "As opened");
    }

    @Test
    void keepsWhatWasTypedAndGoesOn() throws Exception {
        var sent = open("project")
                .type("title", "New")
                .type("description", "Words")
                .press("continue");

        assertThat(sent).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(page("use-case"));
        assertThat(content().answers().title()).isEqualTo("New");
        assertThat(content().answers().useCase()).isEqualTo("Run its tests for every change");
    }

    @Test
    void savesAsItIsTypedAndSaysWhen() throws Exception {
        var form = open("project").type("title", "First").type("description", "A language for numbers");

        assertThat(form.pause()).hasStatusOk().bodyText().contains("Saved at", "09:");
        assertThat(form.type("title", "Second").pause()).hasStatusOk();

        assertThat(content().answers().title()).isEqualTo("Second");
    }

    @ParameterizedTest
    @CsvSource({"quantity, ten", "quantity, 0", "months, -3", "startsOn, tomorrow", "aarch32, sometimes"})
    void savesTheRestAndNamesWhatItCannotKeep(String field, String typed) throws Exception {
        var request = content().requests().getFirst().id();
        var form = open("requests/" + request)
                .type("quantity", "2")
                .type("note", "Kept")
                .type(field, typed);

        var sent = form.press("save");

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent).bodyText().contains("To be put right before you submit");
        assertThat(content().need(request).orElseThrow().note()).isEqualTo("Kept");
    }

    @Test
    void keepsInTheFieldWhatItCannotSave() throws Exception {
        var request = content().requests().getFirst().id();

        var sent = open("requests/" + request).type("quantity", "ten").press("save");

        assertThat(sent).bodyText().contains("value=\"ten\"", "aria-invalid=\"true\"", "number from 1 to 50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "description"})
    void keepsTextsWithCharactersThatNoDatabaseStores(String field) throws Exception {
        assertThat(open("project").type(field, "a\u0000b").press("save")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void savesOnAfterSomethingThatCouldNotBeKept() throws Exception {
        var form = open(request()).type("quantity", "1").type("note", "First");
        form.pause();
        form.type("note", "Second").pause();

        form.know(form.type("months", "many").press("save"));
        form.type("months", "6").type("note", "Third").press("continue");

        assertThat(content().requests().getFirst().need().note()).isEqualTo("Third");
    }

    @Test
    void keepsWhatWasTypedInARequestThatIsRemovedMeanwhile() throws Exception {
        var form = open(request()).type("quantity", "1").type("note", "Typed in vain");
        mvc.post().uri(page(request() + "/remove")).with(as(mara)).with(csrf()).exchange();

        assertThat(form.press("save"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Typed in vain", "removed meanwhile");
    }

    @ParameterizedTest
    @CsvSource({"aarch32, 'YES,NO'", "armv82, ','", "preferredModel, ','", "quantity, ''"})
    void keepsOneAnswerWhereOneIsAskedFor(String field, String typed) throws Exception {
        assertThat(open(request()).type("quantity", "1").type(field, typed).press("save"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void keepsAnAddressThatIsNoneAndSaysSoBesideIt() throws Exception {
        var sent = open("ci")
                .type("ciOnly", "YES")
                .type("dashboardUrl", "example.org/ci")
                .press("continue");

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(content().answers().dashboardUrl()).isEqualTo("example.org/ci");
        assertThat(mvc.get().uri(page("ci")).with(as(mara)))
                .hasStatusOk()
                .bodyText()
                .contains("aria-invalid=\"true\"", "is no address that begins with");
    }

    @Test
    void isClosedToWhatIsTypedAfterTheSubmission() throws Exception {
        var form = titled("Typed too late");
        drafts.submit(draft, mara.accountId());

        assertThat(form.press("save"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Typed too late", "can no longer be changed");
        assertThat(mvc.get().uri(page("project")).with(as(mara)))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/applications/" + draft);
    }

    @Test
    void opensJustTheSectionThatAQuestionIsAbout() throws Exception {
        drafts.submit(draft, mara.accountId());
        lifecycle.ask(draft, FormSection.USE_CASE);

        assertThat(open("use-case").type("useCase", "More of it").press("continue"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/applications/" + draft + "/edit");
        assertThat(mvc.get().uri(page("project")).with(as(mara))).hasStatus(HttpStatus.FOUND);
        assertThat(content().answers().useCase()).isEqualTo("More of it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "hardware", "requests/00000000-0000-0000-0000-000000000000"})
    void knowsNoOtherPages(String part) {
        assertThat(mvc.get().uri(page(part)).with(as(mara))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void survivesWhatNoBrowserSends() throws Exception {
        var form = titled("Title").type("before", "[1,").type("tab", "mine").type("turn", "x");

        assertThat(form.press("save")).hasStatus(HttpStatus.CONFLICT);
        assertThat(form.type("before", "null").press("save")).hasStatus4xxClientError();
    }

    private String request() {
        return "requests/" + content().requests().getFirst().id();
    }

    private OpenForm titled(String title) throws Exception {
        return open("project").type("title", title).type("description", "A language for numbers");
    }

    private OpenForm open(String part) throws Exception {
        return OpenForm.of(mvc, mara, page(part));
    }

    private String page(String part) {
        return "/applications/" + draft + "/edit/" + part;
    }

    private Content content() {
        return drafts.open(draft, mara.accountId()).content();
    }
}
