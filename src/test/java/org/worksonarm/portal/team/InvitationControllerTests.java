package org.worksonarm.portal.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(TeamScene.class)
class InvitationControllerTests {

    @Autowired
    TeamScene scene;

    @Autowired
    ProjectTeams teams;

    @Autowired
    MockMvcTester mvc;

    SignedIn mara;
    SignedIn ben;
    ProjectId project;
    String link;

    @BeforeEach
    void invite() {
        mara = scene.person("Mara", "mara@example.org");
        ben = scene.person("Ben", "ben@example.org");
        project = scene.project(mara);
        link = scene.invited(project, mara.accountId(), "dora@example.org");
    }

    @Test
    void strangerSeesWhatItIsAndSignsInFirst() {
        assertThat(mvc.get().uri(link))
                .bodyText()
                .contains("Julia", "Mara", "Sign in to answer")
                .doesNotContain("dora@example.org", "Join the team");
        assertThat(mvc.get().uri(link + "/answer")).hasRedirectedUrl("/sign-in");
        assertThat(scene.get(link + "/answer", ben)).hasRedirectedUrl(link);
    }

    @Test
    void pageTellsItsAddressToNobody() {
        assertThat(mvc.get().uri(link))
                .headers()
                .hasValue("Referrer-Policy", "no-referrer")
                .hasValue("X-Robots-Tag", "noindex");
    }

    @Test
    void whoeverHoldsTheLinkJoins() {
        assertThat(scene.get(link, ben)).bodyText().contains("Join the team");
        assertThat(teams.of(project).members()).hasSize(1);

        assertThat(scene.post(link + "/accept", ben)).hasRedirectedUrl("/projects/" + project);

        assertThat(scene.get("/projects/" + project, ben)).hasStatusOk();
    }

    @Test
    void linkWorksOnce() {
        scene.post(link + "/accept", ben);
        var late = scene.person("Late", "late@example.org");

        assertThat(scene.get(link, late)).hasStatus(HttpStatus.GONE);
        assertThat(scene.post(link + "/accept", late)).hasStatus(HttpStatus.GONE);
        assertThat(scene.post(link + "/accept", late)).bodyText().contains("This invitation was used");
        assertThat(scene.post(link + "/accept", ben)).hasRedirectedUrl("/projects/" + project);
    }

    @Test
    void declinedOneIsGone() {
        assertThat(scene.post(link + "/decline", ben)).hasRedirectedUrl("/");

        assertThat(scene.get(link, ben)).hasStatus(HttpStatus.GONE);
        assertThat(scene.get(link, ben)).bodyText().contains("This invitation was declined");
        assertThat(teams.of(project).members()).hasSize(1);
    }

    @Test
    void withdrawnOneIsGone() {
        scene.post("/projects/" + project + "/team/invitations/" + scene.mail().invitation() + "/withdraw", mara);

        assertThat(scene.post(link + "/accept", ben)).hasStatus(HttpStatus.GONE);
        assertThat(scene.get(link, ben)).bodyText().contains("This invitation was withdrawn");
    }

    @Test
    void oldOneIsGone() {
        scene.age("15 days");

        assertThat(scene.post(link + "/accept", ben)).hasStatus(HttpStatus.GONE);
        assertThat(scene.post(link + "/decline", ben)).hasStatus(HttpStatus.GONE);
        assertThat(scene.get(link, ben)).bodyText().contains("This invitation is too old");
    }

    @Test
    void wrongLinkBelongsToNoInvitation() {
        var wrong = link.substring(0, link.length() - 1);

        assertThat(scene.get(wrong, ben)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.post(wrong + "/accept", ben)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get(wrong, ben)).bodyText().contains("belongs to no invitation");
    }

    @Test
    void memberIsToldThatThereIsNothingToAccept() {
        assertThat(scene.get(link, mara)).bodyText().contains("on the team of Julia already");

        scene.post(link + "/accept", mara);

        assertThat(scene.get(link, ben)).bodyText().contains("Join the team");
    }
}
