package org.worksonarm.portal.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeam.TeamMember;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.application.TeamRole;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(TeamScene.class)
class FirstContactTests {

    @Autowired
    TeamScene scene;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Inviting inviting;

    @Autowired
    Answering answering;

    @Autowired
    ProjectTeams teams;

    @Autowired
    JdbcClient jdbc;

    SignedIn admin;
    SignedIn dora;
    ProjectId project;

    @BeforeEach
    void orphan() {
        admin = fixtures.person("Ada", Role.ADMIN);
        dora = scene.person("Dora", "dora@example.org");
        var application = fixtures.submitted(fixtures.person("Gone"), "Orphan");
        project = new ProjectId(jdbc.sql("select project_id from application where application_id = ?")
                .param(application.value())
                .query(UUID.class)
                .single());
        jdbc.sql("delete from project_member where project_id = ?")
                .param(project.value())
                .update();
    }

    @Test
    void anAdminInvitesTheFirstOfATeamWhoThenLeadsIt() {
        assertThat(scene.get("/people/contacts", admin)).bodyText().contains("/people/contacts/" + project);
        assertThat(scene.submit(place(), "dora@example.org", admin)).hasRedirectedUrl(place());
        assertThat(scene.mail().inviterName()).isEqualTo("Works on Arm");
        assertThat(scene.get("/people/contacts", admin)).bodyText().contains("Somebody is invited");
        assertThat(scene.get(scene.mail().path(), dora)).bodyText().contains("By Works on Arm");

        scene.post(scene.mail().path() + "/accept", dora);

        assertThat(teams.of(project).members())
                .singleElement()
                .satisfies(member ->
                        assertThat(List.of(member.name(), member.role())).containsExactly("Dora", TeamRole.LEAD));
    }

    @Test
    void aProjectWithATeamInvitesByItself() {
        invite("dora@example.org");
        invite("ben@example.org");
        var invitation = scene.mail().invitation();
        teams.join(project, dora.accountId());

        assertThat(scene.submit(place(), "late@example.org", admin))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("which invites by itself");
        assertThat(scene.post(place() + "/invitations/" + invitation + "/withdraw", admin))
                .flash()
                .extractingByKey("notice")
                .asString()
                .contains("Nothing changed");
        assertThat(scene.get("/projects/" + project + "/team", dora)).bodyText().contains("ben@example.org");
    }

    @Test
    void asksForAnAddress() {
        assertThat(scene.submit(place(), "nobody", admin))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter one mail address", "value=\"nobody\"");
    }

    @Test
    void isForAdminsOnly() {
        var ravi = fixtures.person("Ravi", Role.REVIEWER);

        assertThat(scene.get(place(), ravi)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(scene.submit(place(), "ravi@example.org", ravi)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(scene.get("/people/contacts/" + ProjectId.create(), admin)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @RepeatedTest(3)
    void oneOfTwoWhoJoinAtOnceLeads() throws InterruptedException {
        var ben = scene.person("Ben", "ben@example.org");
        var first = new InvitationToken(invite("dora@example.org"));
        var second = new InvitationToken(invite("ben@example.org"));

        AtOnce.<InvitationLook>answers(List.of(
                () -> answering.accept(first, dora.accountId()), () -> answering.accept(second, ben.accountId())));

        assertThat(teams.of(project).members())
                .extracting(TeamMember::role)
                .containsExactly(TeamRole.LEAD, TeamRole.MEMBER);
    }

    private String place() {
        return "/people/contacts/" + project;
    }

    private String invite(String address) {
        assertThat(inviting.invite(project, Inviter.programme(admin.accountId()), address))
                .isEmpty();
        return scene.mail().path().substring("/invitations/".length());
    }
}
