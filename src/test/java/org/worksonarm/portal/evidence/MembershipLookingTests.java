package org.worksonarm.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.conflict.Memberships;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import(Scenery.class)
class MembershipLookingTests {

    @Autowired
    Memberships memberships;

    @Autowired
    ConflictWall wall;

    @Autowired
    Scenery scenery;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String login = "ravi" + UUID.randomUUID().toString().substring(0, 8);
    private StubHost stub;
    private MembershipLooking looking;
    private SignedIn ravi;
    private SignedIn ada;
    private ApplicationId application;

    @BeforeEach
    void start() throws IOException {
        jdbc.sql("delete from account_role").update();
        jdbc.sql("delete from look_allowance").update();
        stub = new StubHost();
        var settings = EvidenceFixtures.settings(stub.as("github.com", HostKind.GITHUB));
        looking = new MembershipLooking(
                memberships, settings, new Allowances(jdbc, settings, clock), new HostClient(settings, clock));
        ravi = scenery.person("Ravi of " + login, Role.REVIEWER);
        scenery.grant(ravi, Role.REVIEWER);
        ada = scenery.person("Ada", Role.ADMIN);
        application = scenery.application("Wombats", 3);
        jdbc.sql("insert into sign_in_identity (issuer, subject, account_id, login) values ('github', ?, ?, ?)")
                .params(login, ravi.accountId().value(), login)
                .update();
        jdbc.sql(
                        "update project set repository = ? where project_id = (select project_id from application where application_id = ?)")
                .params("https://github.com/" + login + "-Works/wombat", application.value())
                .update();
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void findsAConflictWithAProjectOfAnOrganisationThatShowsTheReviewerAsMember() {
        tell("[{\"login\": \"Elsewhere\"}, {\"login\": \"" + login + "-works\"}]");
        assertThat(wall.hides(application, ravi.accountId())).isFalse();

        looking.look();

        assertThat(wall.hides(application, ravi.accountId())).isTrue();
        assertThat(mvc.get().uri("/conflict-cases").with(as(ada)))
                .bodyText()
                .contains("Ravi of " + login, login + "-works (public member at GitHub)", "Project of Wombats");
    }

    @Test
    void asksOnceAWeekAndKeepsWhatItSaw() {
        tell("[{\"login\": \"" + login + "-works\"}]");
        looking.look();
        tell("[]");

        looking.look();
        assertThat(stub.asked()).hasSize(1);
        jdbc.sql("update github_look set asked_at = asked_at - interval '8 days'")
                .update();
        looking.look();

        assertThat(stub.asked()).hasSize(2);
        assertThat(wall.hides(application, ravi.accountId())).isTrue();
    }

    @Test
    void showsAdminsAboutWhomGitHubDidNotTellAndTriesAgain() {
        stub.tell(path(), 500, "", Map.of());
        looking.look();

        assertThat(mvc.get().uri("/conflict-cases").with(as(ada)))
                .bodyText()
                .contains("Ravi of " + login, "answered with an error (500)");

        jdbc.sql("update github_look set asked_at = asked_at - interval '7 hours'")
                .update();
        tell("[]");
        looking.look();
        assertThat(mvc.get().uri("/conflict-cases").with(as(ada))).bodyText().doesNotContain("Ravi of " + login);
    }

    @Test
    void stopsWhereGitHubWantsToBeLeftAlone() {
        stub.tell(path(), 429, "", Map.of("Retry-After", "3600"));
        looking.look();
        jdbc.sql("update github_look set asked_at = asked_at - interval '8 days'")
                .update();

        looking.look();

        assertThat(stub.asked()).hasSize(1);
    }

    private void tell(String organisations) {
        stub.tell(path(), organisations);
    }

    private String path() {
        return "/users/" + login + "/orgs?per_page=100";
    }
}
