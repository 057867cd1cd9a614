package org.worksonarm.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class PreviewTests {

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
        draft = fixtures.draft(mara, "CI for Julia");
    }

    @Test
    void showsHowATextWillLookAndSavesIt() throws Exception {
        var answer = useCase("Runs **every** test").type("preview", "true").press(null);

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "aria-label=\"Preview\"",
                        "Runs <strong>every</strong> test",
                        ">Runs **every** test</textarea>");
        assertThat(saved()).isEqualTo("Runs **every** test");
    }

    @Test
    void showsItAnewAsItIsTyped() throws Exception {
        assertThat(useCase("Runs **every** test").pause()).bodyText().doesNotContain("<strong>every");
        assertThat(useCase("Runs **each** test").type("preview", "true").pause())
                .bodyText()
                .contains("id=\"useCase-preview\" hx-swap-oob=\"innerHTML\"", "Runs <strong>each</strong> test");
    }

    @Test
    void goesOnWithoutAPreviewOnceItIsSaved() throws Exception {
        assertThat(useCase("Runs").type("preview", "true").press("save")).hasStatus3xxRedirection();
    }

    @Test
    void showsTheSameTextToItsReadersWithoutAnythingThatRuns() throws Exception {
        useCase("Runs **every** test\nat night <script>alert(1)</script>").press("save");

        assertThat(mvc.get().uri("/applications/" + draft).with(as(mara)))
                .bodyText()
                .contains("Runs <strong>every</strong> test<br />\nat night &lt;script&gt;");
    }

    private OpenForm useCase(String text) throws Exception {
        return OpenForm.of(mvc, mara, "/applications/" + draft + "/edit/use-case")
                .type("useCase", text);
    }

    private String saved() {
        return drafts.open(draft, mara.accountId()).content().answers().useCase();
    }
}
