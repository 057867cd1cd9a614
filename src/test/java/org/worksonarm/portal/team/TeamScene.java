package org.worksonarm.portal.team;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ProjectId;

/** People, a project, and the mails that would be sent. */
@TestComponent
@Import(ApplicationFixtures.class)
class TeamScene {

    private final ApplicationFixtures fixtures;
    private final JdbcClient jdbc;
    private final Inviting inviting;
    private final MockMvcTester mvc;

    private final List<TeamInvitation> mails = new ArrayList<>();

    TeamScene(ApplicationFixtures fixtures, JdbcClient jdbc, Inviting inviting, MockMvcTester mvc) {
        this.fixtures = fixtures;
        this.jdbc = jdbc;
        this.inviting = inviting;
        this.mvc = mvc;
    }

    @EventListener
    void note(TeamInvitation mail) {
        mails.add(mail);
    }

    TeamInvitation mail() {
        return mails.getLast();
    }

    SignedIn person(String name, String address) {
        var person = fixtures.person(name);
        jdbc.sql("update account set email = ? where account_id = ?")
                .params(address, person.accountId().value())
                .update();
        return person;
    }

    ProjectId project(SignedIn lead) {
        return fixtures.project(lead, "Julia");
    }

    /** Returns where the link in the mail leads. */
    String invited(ProjectId project, AccountId by, String address) {
        if (inviting.invite(project, Inviter.member(by), address).isPresent()) {
            throw new IllegalStateException("nobody was invited");
        }
        return mail().path();
    }

    void age(String interval) {
        jdbc.sql(
                        "update invitation set invited_at = invited_at - :by::interval, expires_at = expires_at - :by::interval")
                .param("by", interval)
                .update();
        jdbc.sql("update invitation_sending set sent_at = sent_at - :by::interval")
                .param("by", interval)
                .update();
    }

    MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(as(person)).exchange();
    }

    MvcTestResult post(String path, SignedIn person) {
        return mvc.post().uri(path).with(as(person)).with(csrf()).exchange();
    }

    MvcTestResult invite(ProjectId project, String typed, SignedIn person) {
        return submit("/projects/" + project + "/team", typed, person);
    }

    MvcTestResult submit(String path, String typed, SignedIn person) {
        return mvc.post()
                .uri(path)
                .param("address", typed)
                .with(as(person))
                .with(csrf())
                .exchange();
    }
}
