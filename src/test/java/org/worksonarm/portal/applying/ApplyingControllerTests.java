package org.worksonarm.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class ApplyingControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    ProjectId project;

    @BeforeEach
    void beginAProject() {
        mara = fixtures.person("Mara");
        project = fixtures.project(mara, "Julia");
    }

    @Test
    void leavesNothingWhereOnePageIsOnlyLookedAt() {
        assertThat(mvc.get().uri(before()).with(as(mara)))
                .hasStatusOk()
                .bodyText()
                .contains("open source", "Begin the application");

        assertThat(applications()).isZero();
    }

    @Test
    void beginsOneDraftForWhoClicksTwice() {
        var first = post(before());
        var second = post(before());

        assertThat(second).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(target(first));
        assertThat(applications()).isEqualTo(1);
    }

    @Test
    void beginsAnotherOnceSomethingStandsInTheFirst() throws Exception {
        var first = target(post(before()));
        OpenForm.of(mvc, mara, first + "/project").type("title", "Taken").press("save");

        assertThat(target(post(before()))).isNotEqualTo(first);
    }

    @Test
    void tellsHowFarEachSectionIs() {
        var draft = fixtures.draft(mara, "Half done");

        assertThat(mvc.get().uri("/applications/" + draft + "/edit").with(as(mara)))
                .hasStatusOk()
                .bodyText()
                .contains("Half done", "7 of 8 sections are", "Optional", "1 × whole machine", "2 × virtual machine");
    }

    @Test
    void namesEveryGapInsteadOfSubmitting() {
        var form = target(post(before()));

        var refused = post(form.replace("/edit", "/submit"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("Say who benefits.", "Add at least one request", "/edit/project#title");
    }

    @Test
    void submitsOnceForWhoClicksTwice() {
        var draft = fixtures.draft(mara, "Complete");

        assertThat(post("/applications/" + draft + "/submit")).hasStatus(HttpStatus.FOUND);
        assertThat(post("/applications/" + draft + "/submit"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/applications/" + draft);

        assertThat(revisions(draft)).isEqualTo(1);
    }

    @Test
    void addsOneRequestForWhoClicksTwiceAndRemovesIt() {
        var draft = fixtures.draft(mara, "More machines");
        var fresh = UUID.randomUUID();

        post("/applications/" + draft + "/edit/requests?kind=HOSTED_CI&fresh=" + fresh);
        post("/applications/" + draft + "/edit/requests?kind=HOSTED_CI&fresh=" + fresh);
        assertThat(requests(draft)).isEqualTo(3);

        post("/applications/" + draft + "/edit/requests/" + fresh + "/remove");
        post("/applications/" + draft + "/edit/requests/" + fresh + "/remove");
        assertThat(requests(draft)).isEqualTo(2);
    }

    @Test
    void takesNoRequestFromAnotherApplication() {
        var other = fixtures.submitted(mara, "Handed in");
        var draft = fixtures.draft(mara, "Greedy");
        var taken = jdbc.sql("select resource_request_id from resource_request where application_id = ? limit 1")
                .param(other.value())
                .query(UUID.class)
                .single();

        assertThat(post("/applications/" + draft + "/edit/requests?kind=VM&fresh=" + taken))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(requests(other)).isEqualTo(2);
    }

    @Test
    void beginsOneNewDraftWithTheAnswersOfOneThatIsOver() {
        var withdrawn = fixtures.submitted(mara, "Once more");
        assertThat(post("/applications/" + withdrawn + "/copy")).hasRedirectedUrl("/applications/" + withdrawn);
        post("/applications/" + withdrawn + "/withdraw");

        var first = target(post("/applications/" + withdrawn + "/copy"));

        assertThat(target(post("/applications/" + withdrawn + "/copy"))).isEqualTo(first);
        assertThat(mvc.get().uri(first).with(as(mara)))
                .bodyText()
                .contains("Once more", "7 of 8 sections are", "2 × virtual machine");
        assertThat(requests(withdrawn)).isEqualTo(2);
    }

    @Test
    void takesNoMoreThanTenRequests() {
        var draft = fixtures.draft(mara, "Too many");

        for (var more = 0; more < 12; more++) {
            post("/applications/" + draft + "/edit/requests?kind=VM&fresh=" + UUID.randomUUID());
        }

        assertThat(requests(draft)).isEqualTo(10);
    }

    @Test
    void isNotThereForAnybodyElse() {
        var draft = fixtures.draft(mara, "Mine");
        var sam = fixtures.person("Sam");

        for (var page : new String[] {"/submit", "/edit/requests?kind=VM&fresh=" + UUID.randomUUID()}) {
            assertThat(mvc.post()
                            .uri("/applications/" + draft + page)
                            .with(as(sam))
                            .with(csrf()))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(mvc.get().uri(before()).with(as(sam))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri(before()).with(as(sam)).with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(requests(draft)).isEqualTo(2);
    }

    private String before() {
        return "/projects/" + project + "/applications/new";
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(as(mara)).with(csrf()).exchange();
    }

    private static String target(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private long applications() {
        return jdbc.sql("select count(*) from application where project_id = ?")
                .param(project.value())
                .query(Long.class)
                .single();
    }

    private long revisions(ApplicationId draft) {
        return jdbc.sql("select count(*) from application_revision where application_id = ?")
                .param(draft.value())
                .query(Long.class)
                .single();
    }

    private long requests(ApplicationId draft) {
        return jdbc.sql("select count(*) from resource_request where application_id = ?")
                .param(draft.value())
                .query(Long.class)
                .single();
    }
}
