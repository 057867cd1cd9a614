package org.worksonarm.portal.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(TeamScene.class)
class InvitingTests {

    @Autowired
    TeamScene scene;

    @Autowired
    Inviting inviting;

    @Autowired
    Answering answering;

    @Autowired
    ProjectTeams teams;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    SignedIn ben;
    ProjectId project;

    @BeforeEach
    void open() {
        mara = scene.person("Mara", "Mara@Example.org");
        ben = scene.person("Ben", "ben@example.org");
        project = scene.project(mara);
    }

    @Test
    void sendsAnInvitationWithALink() {
        scene.invited(project, mara.accountId(), " Dora@Example.org ");

        var mail = scene.mail();

        assertThat(mail.address()).isEqualTo("dora@example.org");
        assertThat(mail.projectName()).isEqualTo("Julia");
        assertThat(mail.inviterName()).isEqualTo("Mara");
        assertThat(mail.path()).matches("/invitations/[A-Za-z0-9_-]{43}");
        assertThat(mail.toString()).doesNotContain("dora", mail.path());
    }

    @Test
    void keepsNeitherTokenNorAddressInTheRecord() {
        var path = scene.invited(project, mara.accountId(), "dora@example.org");
        answering.accept(token(path), ben.accountId());

        var lines = jdbc.sql("select record_entry::text from record_entry")
                .query(String.class)
                .list();

        assertThat(String.join("\n", lines))
                .contains("invitation", "accepted")
                .doesNotContain(
                        "dora@example.org", token(path).value(), token(path).hash());
    }

    @Test
    void invitesNobodyTwice() {
        scene.invited(project, mara.accountId(), "dora@example.org");

        assertThat(invite("DORA@example.org")).contains(InvitationRefusal.ALREADY_INVITED);
        assertThat(invite("mara@example.org")).contains(InvitationRefusal.ALREADY_MEMBER);
    }

    @RepeatedTest(3)
    void invitesOnceWhenAskedTwiceAtOnce() throws InterruptedException {
        var answers = AtOnce.<Optional<InvitationRefusal>>answers(
                List.of(() -> invite("dora@example.org"), () -> invite("dora@example.org")));

        assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.of(InvitationRefusal.ALREADY_INVITED));
    }

    @Test
    void stopsAtTwentyOpenInvitations() {
        for (var number = 0; number < Inviting.MOST_OPEN; number++) {
            scene.invited(project, mara.accountId(), "dora%d@example.org".formatted(number));
        }

        assertThat(invite("late@example.org")).contains(InvitationRefusal.TOO_MANY_OPEN);
    }

    @Test
    void stopsAtTwentyMailsADay() {
        scene.invited(project, mara.accountId(), "dora@example.org");
        var id = scene.mail().invitation();
        for (var sent = 1; sent < Inviting.MOST_SENT_A_DAY; sent++) {
            assertThat(inviting.sendAgain(id, project, Inviter.member(mara.accountId())))
                    .isEmpty();
        }

        assertThat(inviting.sendAgain(id, project, Inviter.member(mara.accountId())))
                .contains(InvitationRefusal.TOO_MANY_TODAY);
        assertThat(invite("late@example.org")).contains(InvitationRefusal.TOO_MANY_TODAY);

        scene.age("25 hours");
        assertThat(invite("late@example.org")).isEmpty();
    }

    @Test
    void withdrawsWhatSomebodySentWhoIsRemoved() {
        answering.accept(token(scene.invited(project, mara.accountId(), "ben@example.org")), ben.accountId());
        var wayBack = scene.invited(project, ben.accountId(), "ben-at-home@example.org");

        teams.remove(project, ben.accountId(), mara.accountId());

        assertThat(answering.accept(token(wayBack), ben.accountId()))
                .isEqualTo(new InvitationLook.Gone(InvitationLook.Reason.WITHDRAWN));
    }

    @RepeatedTest(3)
    void letsOneOfTwoHoldersOfTheLinkIn() throws InterruptedException {
        var cleo = scene.person("Cleo", "cleo@example.org");
        var token = token(scene.invited(project, mara.accountId(), "team@example.org"));

        var answers = AtOnce.<InvitationLook>answers(List.of(
                () -> answering.accept(token, ben.accountId()), () -> answering.accept(token, cleo.accountId())));

        assertThat(answers)
                .containsExactlyInAnyOrder(
                        new InvitationLook.Answered(project, "Julia"),
                        new InvitationLook.Gone(InvitationLook.Reason.ACCEPTED));
        assertThat(teams.of(project).members()).hasSize(2);
    }

    private Optional<InvitationRefusal> invite(String typed) {
        return inviting.invite(project, Inviter.member(mara.accountId()), typed);
    }

    private static InvitationToken token(String path) {
        return new InvitationToken(path.substring("/invitations/".length()));
    }
}
