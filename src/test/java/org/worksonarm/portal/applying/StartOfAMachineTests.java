package org.worksonarm.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.support.PortalTest;

/** How a whole machine is to be started: by an image that the programme has, or by a script of the team. */
@PortalTest
@Import(ApplicationFixtures.class)
class StartOfAMachineTests {

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
        draft = fixtures.draft(mara, "Boots");
    }

    @Test
    void takesAnImageOfTheList() throws Exception {
        var sent =
                request().type("boot", "IMAGE").type("bootImage", "Debian 13").press("save");

        assertThat(sent).hasStatus(HttpStatus.FOUND);
        assertThat(need().equipment().bootSource()).isEqualTo("Debian 13");
        assertThat(mvc.get().uri("/applications/" + draft).with(as(mara)))
                .bodyText()
                .contains("Debian 13");
    }

    @Test
    void takesNoImageThatIsNotOnTheList() throws Exception {
        var sent =
                request().type("boot", "IMAGE").type("bootImage", "Homebrew OS").press("save");

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void asksForTheImageOrTheScriptAsChosen() {
        var questions = Questionnaire.of(RequestKind.WHOLE_MACHINE);
        var today = LocalDate.parse("2026-11-23");

        assertThat(Faults.inTheWay(questions, Map.of("boot", "IMAGE"), today))
                .containsKey("bootImage")
                .doesNotContainKey("bootFrom");
        assertThat(Faults.inTheWay(questions, Map.of("boot", "IPXE"), today))
                .containsKey("bootFrom")
                .doesNotContainKey("bootImage");
    }

    @Test
    void wantsTheScriptToHaveAnAddress() throws Exception {
        assertThat(request().type("boot", "IPXE").type("bootFrom", "my laptop").press("continue"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“my laptop” is no address");
    }

    @Test
    void keepsTheImageWhileAScriptIsTried() throws Exception {
        var script = "https://example.org/a.ipxe";
        request().type("bootImage", "Debian 13").type("boot", "IMAGE").press("save");

        request()
                .type("bootImage", "Debian 13")
                .type("boot", "IPXE")
                .type("bootFrom", script)
                .press("save");

        assertThat(need().equipment().bootSource()).isEqualTo(script);
        assertThat(need().equipment().bootImage()).isEqualTo("Debian 13");
    }

    private OpenForm request() throws Exception {
        var id = drafts.open(draft, mara.accountId())
                .content()
                .requests()
                .getFirst()
                .id();
        return OpenForm.of(mvc, mara, "/applications/" + draft + "/edit/requests/" + id)
                .type("quantity", "1")
                .type("continuing", "YES");
    }

    private ResourceNeed need() {
        return drafts.open(draft, mara.accountId())
                .content()
                .requests()
                .getFirst()
                .need();
    }
}
