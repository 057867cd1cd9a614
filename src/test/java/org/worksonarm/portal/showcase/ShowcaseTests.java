package org.worksonarm.portal.showcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.support.LentMachine;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Transactional
@Import(ApplicationFixtures.class)
class ShowcaseTests {

    private static final String PUBLIC = "/showcase/project-of-numbers";

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ProjectTeams teams;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    ApplicationId application;
    ProjectId project;

    @BeforeEach
    void open() {
        mara = fixtures.person("Mara Lindqvist");
        application = fixtures.submitted(mara, "Numbers");
        project = new ProjectId(jdbc.sql("select project_id from application where application_id = ?")
                .param(application.value())
                .query(UUID.class)
                .single());
    }

    @Test
    void showsOnlyTheChosenParts() {
        accept();

        assertThat(save(mara, "EVERYBODY", "new", "AREAS", "WORK")).hasStatus(HttpStatus.FOUND);

        assertThat(get(PUBLIC))
                .bodyText()
                .contains("Project of Numbers", "Languages, libraries", "Every change is tested")
                .doesNotContain("About Project of", "Mara", "Hardware</h2>");
        assertThat(get("/showcase")).bodyText().contains("Project of Numbers").doesNotContain("About Project of");
    }

    @Test
    void tellsTheModelOfAMachineButNotItsName() {
        accept();
        LentMachine.lend(jdbc, "thunderx", application.value());
        save(mara, "EVERYBODY", "new", "HARDWARE");

        assertThat(get(PUBLIC)).bodyText().contains("Hardware</h2>", "ThunderX").doesNotContain("machine-lent");
    }

    @Test
    void tellsWhatTheHardwareBroughtWhereTheLeadWantsIt() {
        accept();
        LentMachine.lend(jdbc, "thunderx", application.value());
        jdbc.sql("""
                with asked as (
                    insert into check_in (check_in_id, allocation_id, due_on, asked_on, need, condition, note, answered_by, answered_at)
                    select gen_random_uuid(), allocation_id, ends_on, ends_on, 'YES', 'FINE', 'Ben has the key.', :by, now()
                    from allocation where application_id = :application returning check_in_id)
                insert into outcome select check_in_id, 0, 'RELEASE', 'Wheels <3', 'https://example.org/3.1?a=1&b=2' from asked""")
                .param("by", mara.accountId().value())
                .param("application", application.value())
                .update();
        save(mara, "EVERYBODY", "new", "HARDWARE");
        assertThat(get(PUBLIC)).bodyText().doesNotContain("Wheels", "What it brought");

        save(mara, "EVERYBODY", "0", "OUTCOMES");

        assertThat(get(PUBLIC))
                .bodyText()
                .contains("What it brought", "Wheels &lt;3</a>", "href=\"https://example.org/3.1?a=1&amp;b=2\"")
                .doesNotContain("Ben has", "Mara", "ThunderX");
    }

    @Test
    void isNotThereUnlessTheLeadWantsIt() {
        accept();
        assertThat(get(PUBLIC)).hasStatus(HttpStatus.NOT_FOUND);

        save(mara, "TEAM", "new", "SUMMARY");
        assertThat(get(PUBLIC)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(PUBLIC + "/badge.svg")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/showcase")).bodyText().doesNotContain("Project of Numbers");

        save(mara, "EVERYBODY", "0", "SUMMARY");
        assertThat(get(PUBLIC)).bodyText().contains("About Project of Numbers");

        save(mara, "TEAM", "1", "SUMMARY");
        assertThat(get(PUBLIC)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNotOpenToProjectsThatTheProgrammeNeverAccepted() {
        assertThat(page(mara))
                .bodyText()
                .contains("once an application of it is")
                .doesNotContain("Save the public page");
        assertThat(save(mara, "EVERYBODY", "new")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isForTheLeadToChange() {
        accept();
        var ben = fixtures.person("Ben");
        var stranger = fixtures.person("Sam");
        teams.join(project, ben.accountId());

        assertThat(page(ben))
                .bodyText()
                .contains("The lead of the project decides")
                .doesNotContain("Save the public page");
        assertThat(save(ben, "EVERYBODY", "new")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(save(stranger, "EVERYBODY", "new")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsBothVersionsToTheSecondOfTwoTabs() {
        accept();
        save(mara, "EVERYBODY", "new", "AREAS");

        assertThat(save(mara, "TEAM", "new", "LINKS")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get(PUBLIC)).hasStatusOk();
    }

    @Test
    void keepsTooLongAText() {
        accept();

        var sent = post(mara, "EVERYBODY", "new", "w".repeat(2001), "WORK");

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent).bodyText().contains("Keep it to 2000 characters", "w".repeat(2001));
    }

    @Test
    void badgeIsAPictureThatMayBeCached() {
        accept();
        save(mara, "EVERYBODY", "new");

        var badge = get(PUBLIC + "/badge.svg");

        assertThat(badge).hasStatusOk().hasContentType("image/svg+xml;charset=UTF-8");
        assertThat(badge).headers().hasValue("Cache-Control", "max-age=3600, public");
        assertThat(badge).bodyText().contains("Works on Arm", "arm64");
        assertThat(page(mara)).bodyText().contains("(http://localhost" + PUBLIC + "/badge.svg)");
    }

    @Test
    void secondProjectOfANameHasAnAddressOfItsOwn() {
        accept();
        save(mara, "EVERYBODY", "new");

        open();
        accept();
        save(mara, "EVERYBODY", "new");

        assertThat(get(PUBLIC + "-2")).hasStatusOk();
    }

    private void accept() {
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    private MvcTestResult page(SignedIn person) {
        return mvc.get()
                .uri("/projects/" + project + "/showcase")
                .with(as(person))
                .exchange();
    }

    private MvcTestResult save(SignedIn person, String visible, String version, String... parts) {
        return post(person, visible, version, "Every change is tested.", parts);
    }

    private MvcTestResult post(SignedIn person, String visible, String version, String work, String... parts) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("visible", visible);
        fields.add("version", version);
        fields.add("work", work);
        fields.addAll("parts", List.of(parts));
        return mvc.post()
                .uri("/projects/" + project + "/showcase")
                .params(fields)
                .with(as(person))
                .with(csrf())
                .exchange();
    }
}
