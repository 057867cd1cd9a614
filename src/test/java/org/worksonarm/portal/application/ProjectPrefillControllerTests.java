package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ProjectPrefill.Answer.Description;
import org.worksonarm.portal.application.ProjectPrefill.Answer.Refusal;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class ProjectPrefillControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @MockitoBean
    ProjectPrefill prefill;

    SignedIn mara;

    @BeforeEach
    void signIn() {
        mara = fixtures.person("Mara Lindqvist");
        Mockito.when(prefill.ask("https://github.com/a/b", mara.accountId()))
                .thenReturn(new Description("github.com/a/b", "Bees", "Counts bees", null));
        Mockito.when(prefill.ask("", mara.accountId())).thenReturn(new Refusal("Enter the address first."));
    }

    @Test
    void fillsANewProjectAndSavesNothing() {
        var filled = fill("/projects/new", "", "https://github.com/a/b", mara);

        assertThat(filled).hasStatusOk();
        assertThat(filled)
                .bodyText()
                .contains("value=\"Bees\"", "Counts bees", "Filled in from github.com/a/b: name, what it is.");
        assertThat(mvc.get().uri("/projects").with(as(mara))).bodyText().contains("No project yet");
    }

    @Test
    void saysBesideTheFieldWhyItFillsNothingAndKeepsWhatWasTyped() {
        var filled = fill("/projects/new", "Typed name", "", mara);

        assertThat(filled).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(filled).bodyText().contains("Enter the address first.", "repository-error", "Typed name");
    }

    @Test
    void fillsAKnownProjectOfItsTeamOnly() {
        var page = "/projects/" + fixtures.project(mara, "Old name") + "/edit";

        var filled = fill(page, "New name", "https://github.com/a/b", mara);

        assertThat(filled).bodyText().contains("New name", "Counts bees", "name=\"version\" value=\"0\"");
        assertThat(fill(page, "", "https://github.com/a/b", fixtures.person("Sam")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult fill(String page, String name, String repository, SignedIn person) {
        return mvc.post()
                .uri(page)
                .param("name", name)
                .param("repository", repository)
                .param("version", "0")
                .param("fill", "repository")
                .with(as(person))
                .with(csrf())
                .exchange();
    }
}
