package org.worksonarm.portal.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.StatementCount;

@PortalTest
@Import(TeamScene.class)
class TeamControllerTests {

    @Autowired
    TeamScene scene;

    @Autowired
    ProjectTeams teams;

    SignedIn mara;
    SignedIn ben;
    SignedIn stranger;
    ProjectId project;
    String team;

    @BeforeEach
    void open() {
        mara = scene.person("Mara", "mara@example.org");
        ben = scene.person("Ben", "ben@example.org");
        stranger = scene.person("Sam", "sam@example.org");
        project = scene.project(mara);
        team = "/projects/" + project + "/team";
        teams.join(project, ben.accountId());
    }

    @Test
    void showsMembersAndOpenInvitations() {
        scene.invited(project, mara.accountId(), "dora@example.org");

        assertThat(scene.get(team, ben)).bodyText().contains("Mara", "Ben", "Lead", "dora@example.org", "Send again");
    }

    @Test
    void saysThatOneContactIsTooFew() {
        assertThat(scene.get(team, mara)).bodyText().doesNotContain("One contact only");

        teams.leave(project, ben.accountId());

        assertThat(scene.get(team, mara)).bodyText().contains("One contact only");
        assertThat(scene.get("/projects/" + project, mara)).bodyText().contains("One contact only");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Enter one mail address",
        "not an address, Enter one mail address",
        "BEN@example.org, on the team already",
        "dora@example.org, is invited already"
    })
    void keepsWhatItRefusesAndSaysWhy(String typed, String message) {
        scene.invited(project, mara.accountId(), "dora@example.org");

        var answer = scene.invite(project, typed, mara);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("value=\"" + typed + "\"", message);
    }

    @Test
    void sendsAgainWithAnotherLink() {
        var before = scene.invited(project, mara.accountId(), "dora@example.org");

        scene.post(team + "/invitations/" + scene.mail().invitation() + "/send", ben);

        assertThat(scene.mail().inviterName()).isEqualTo("Ben");
        assertThat(scene.get(before, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get(scene.mail().path(), stranger)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/leave", "/members/BEN/lead", "/members/BEN/remove"})
    void isNotThereForAnybodyElse(String page) {
        var path = team + page.replace("BEN", ben.accountId().toString());

        assertThat(scene.get(path, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.post(path, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(teams.of(project).members()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"send", "withdraw"})
    void touchesNoInvitationOfAnotherProject(String verb) {
        scene.invited(project, mara.accountId(), "dora@example.org");
        var invitation = "/invitations/" + scene.mail().invitation() + "/" + verb;
        var own = scene.project(stranger);

        assertThat(scene.post(team + invitation, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.post("/projects/" + own + "/team" + invitation, stranger))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get(scene.mail().path(), stranger)).hasStatusOk();
    }

    @Test
    void leadHandsOverAndLeaves() {
        assertThat(scene.get(team + "/leave", mara)).bodyText().contains("Hand over the lead first");
        scene.post(team + "/leave", mara);
        assertThat(teams.of(project).isLed(mara.accountId())).isTrue();

        scene.post(team + "/members/" + ben.accountId() + "/lead", mara);
        assertThat(teams.of(project).isLed(ben.accountId())).isTrue();

        assertThat(scene.post(team + "/leave", mara)).hasRedirectedUrl("/projects");
        assertThat(scene.get("/projects/" + project, mara)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void memberRemovesNobody() {
        var path = team + "/members/" + mara.accountId() + "/remove";

        assertThat(scene.get(path, ben)).hasStatus(HttpStatus.NOT_FOUND);
        scene.post(path, ben);

        assertThat(teams.of(project).members()).hasSize(2);
    }

    @Test
    void costsTheSameHoweverManyInvitationsThereAre() {
        var few = StatementCount.of(() -> scene.get(team, mara));
        for (var number = 0; number < 10; number++) {
            scene.invited(project, mara.accountId(), "dora%d@example.org".formatted(number));
        }

        assertThat(StatementCount.of(() -> scene.get(team, mara))).isEqualTo(few);
    }
}
