package org.worksonarm.portal.conflict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;

/** Declaring conflicts of interest, naming organisations, and what admins do with both. */
@PortalTest
@Transactional
@Import(Quokka.class)
class ConflictPagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Quokka quokka;

    private SignedIn reviewer;
    private SignedIn admin;

    @BeforeEach
    void apply() {
        quokka.begin();
        quokka.apply();
        reviewer = quokka.person("somebody@gmail.com", Role.REVIEWER);
        admin = quokka.person(null, Role.ADMIN);
    }

    @Test
    void declaringFromTheApplicationTakesItAwayAtOnce() {
        var address = "/conflicts/applications/" + quokka.openApplication();
        assertThat(web.get().uri(address).with(as(reviewer)))
                .hasStatusOk()
                .bodyText()
                .contains("Quokkafish");
        jdbc.sql("update review set reviewer = ?")
                .param(reviewer.accountId().value())
                .update();

        assertThat(post(address, reviewer, "reason", "We share a flat.")).hasRedirectedUrl("/conflicts");

        assertThat(web.get().uri("/review/" + quokka.openApplication()).with(as(reviewer)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(jdbc.sql("select status from review where reviewer = ? and application_id = ?")
                        .params(reviewer.accountId().value(), quokka.openApplication())
                        .query(String.class)
                        .single())
                .isEqualTo("DRAFT");
        assertThat(post(address, reviewer, "reason", "Again.")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void declaringByNameAnswersTheSameWhetherThereIsSuchAProject() {
        var known = post("/conflicts", reviewer, "called", "quokkafish", "reason", "Family");
        var unknown = post("/conflicts", reviewer, "called", "Nothing of that name", "reason", "Family");

        assertThat(notice(known)).isNotNull().isEqualTo(notice(unknown));
        assertThat(web.get().uri("/conflicts").with(as(reviewer)))
                .bodyText()
                .contains("quokkafish", "Nothing of that name", "gmail.com")
                .doesNotContain("Quokkafish", "WOA-770077");
    }

    @Test
    void keepsWhatWasTypedWhereSomethingIsMissing() {
        assertThat(post("/conflicts", reviewer, "called", "Quokka again", "reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Quokka again", "Say why.");
        assertThat(post("/conflicts/affiliations", reviewer, "kind", "GITHUB", "name", "not a login!"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("not a login!", "single hyphens");
    }

    @Test
    void namesGitHubOrganisationsByTheirAddressToo() {
        post("/conflicts/affiliations", reviewer, "kind", "GITHUB", "name", "https://github.com/Wombat-Works/");

        assertThat(web.get().uri("/review/" + quokka.openApplication()).with(as(reviewer)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri("/conflicts").with(as(reviewer)))
                .bodyText()
                .contains("Wombat-Works", "says nothing about");
    }

    @Test
    void adminClearsAFalseAlarm() {
        post("/conflicts/affiliations", reviewer, "kind", "ORGANISATION", "name", "Wombat Works");
        var address = "/conflict-cases/" + onlyCase();
        assertThat(web.get().uri("/conflict-cases").with(as(admin))).bodyText().contains("Quokkafish", address);

        assertThat(post(address, admin, "reason", "Another Wombat Works")).hasRedirectedUrl("/conflict-cases");

        assertThat(web.get().uri("/review/" + quokka.openApplication()).with(as(reviewer)))
                .hasStatusOk();
        assertThat(post(address, admin, "reason", "Again")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellsWhoEndedWhichCaseAndWhy() {
        post("/conflicts/affiliations", reviewer, "kind", "ORGANISATION", "name", "Wombat Works");
        post("/conflict-cases/" + onlyCase(), admin, "reason", "Another Wombat Works");
        var other = quokka.person(null, Role.ADMIN);
        var conflicted = quokka.person(null, Role.ADMIN);
        quokka.join(conflicted.accountId().value());

        assertThat(ended(other))
                .contains("Quokkafish", "Another Wombat Works", "Person " + admin.accountId(), "23 Nov 2026");
        assertThat(ended(conflicted)).contains("None yet").doesNotContain("Quokkafish", "Another Wombat Works");
    }

    @Test
    void hidesFromPeopleHowTheirOwnCaseEnded() {
        var both = quokka.person(null, Role.REVIEWER, Role.ADMIN);
        post("/conflicts/affiliations", both, "kind", "ORGANISATION", "name", "Wombat Works");
        var theirs =
                jdbc.sql("""
                select md5(concat_ws(' ', account_id, project_id, kind, key))::uuid from detected_conflict
                where account_id = ?""").param(both.accountId().value()).query(UUID.class).single();
        post("/conflict-cases/" + theirs, admin, "reason", "Another Wombat Works");

        assertThat(ended(admin)).contains("Another Wombat Works");
        assertThat(ended(both)).doesNotContain("Another Wombat Works");
    }

    private String ended(SignedIn reader) {
        var page = web.get().uri("/conflict-cases").with(as(reader)).exchange();
        return new String(page.getResponse().getContentAsByteArray(), UTF_8).split("id=\"ended\"", 2)[1];
    }

    @Test
    void adminWithAConflictOfTheirOwnKnowsOfNoCase() {
        post("/conflicts/affiliations", reviewer, "kind", "ORGANISATION", "name", "Wombat Works");
        var address = "/conflict-cases/" + onlyCase();
        quokka.join(admin.accountId().value());

        assertThat(web.get().uri("/conflict-cases").with(as(admin))).bodyText().doesNotContain("Quokkafish");
        assertThat(post(address, admin, "reason", "Let them")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyEndsTheirOwn() {
        var both = quokka.person(null, Role.REVIEWER, Role.ADMIN);
        post("/conflicts", both, "called", "Quokkafish", "reason", "Family");
        var declared = jdbc.sql("select declared_conflict_id from declared_conflict where account_id = ?")
                .param(both.accountId().value())
                .query(UUID.class)
                .single();

        assertThat(post("/conflict-cases/" + declared, both, "reason", "No more"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/conflict-cases/" + declared, admin, "reason", "They told me"))
                .hasRedirectedUrl("/conflict-cases");
        assertThat(web.get().uri("/review/" + quokka.openApplication()).with(as(both)))
                .hasStatusOk();
    }

    private static @Nullable Object notice(MvcTestResult answer) {
        return answer.getMvcResult().getFlashMap().get("notice");
    }

    private UUID onlyCase() {
        return jdbc.sql("""
                select md5(concat_ws(' ', account_id, project_id, kind, key))::uuid from detected_conflict
                where account_id = ?""")
                .param(reviewer.accountId().value())
                .query(UUID.class)
                .single();
    }

    private MvcTestResult post(String address, SignedIn person, String... fields) {
        var request = web.post().uri(address).with(as(person)).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
