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
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class ProjectControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    SignedIn mara;

    @BeforeEach
    void signIn() {
        mara = fixtures.person("Mara Lindqvist");
    }

    @Test
    void tellsTheFirstStepWhereThereIsNothingYet() {
        assertThat(get("/projects", mara)).bodyText().contains("No project yet", "/projects/new");
    }

    @Test
    void leadsANewProjectStraightToItsFirstApplication() {
        var created = new Typing()
                .in("name", "Julia")
                .in("website", "https://julialang.org")
                .press("save", "/projects/new", mvc, mara);

        assertThat(created).hasStatus(HttpStatus.FOUND);
        assertThat(Objects.requireNonNull(created.getResponse().getRedirectedUrl()))
                .endsWith("/applications/new");
        assertThat(get("/projects", mara)).bodyText().contains("Julia", "No application yet");
    }

    @Test
    void showsAProjectWithItsTeamAndApplications() {
        var project = fixtures.project(mara, "Julia");

        assertThat(get("/projects/" + project, mara))
                .bodyText()
                .contains("About Julia", "Mara Lindqvist", "No application yet", "/applications/new");
    }

    @ParameterizedTest
    @CsvSource({"name, ''", "website, javascript:alert(1)", "repository, git@example.org"})
    void keepsWhatItRefuses(String field, String typed) {
        var project = fixtures.project(mara, "Julia");

        var sent = new Typing()
                .in("name", "Julia")
                .in("summary", "Kept summary")
                .in(field, typed)
                .press("save", "/projects/" + project + "/edit", mvc, mara);

        assertThat(sent).hasStatus4xxClientError();
        assertThat(sent).bodyText().contains("Kept summary", typed);
    }

    @Test
    void showsBothVersionsToTheSecondOfTwoTabs() {
        var page = "/projects/" + fixtures.project(mara, "Julia") + "/edit";
        describe("First tab", page);

        var second = describe("Second tab", page);

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(second).bodyText().contains("First tab", "Second tab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/applications/new"})
    void isNotThereForAnybodyElse(String page) {
        var project = fixtures.project(mara, "Secret");
        var admin = fixtures.person("Ada", Role.ADMIN, Role.REVIEWER);

        assertThat(get("/projects/" + project + page, admin)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/projects", admin)).bodyText().doesNotContain("Secret");
    }

    private MvcTestResult describe(String summary, String page) {
        return new Typing()
                .in("name", "Julia")
                .in("summary", summary)
                .in("version", "0")
                .press("save", page, mvc, mara);
    }

    private MvcTestResult get(String page, SignedIn person) {
        return mvc.get().uri(page).with(as(person)).exchange();
    }
}
