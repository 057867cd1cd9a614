package org.worksonarm.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ApplicationStatusChanged;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class EvidencePageTests {

    private static final StubHost STUB = stub();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    ApplicationId application;
    String repository;

    @DynamicPropertySource
    static void knowTheStub(DynamicPropertyRegistry settings) {
        settings.add("portal.evidence.hosts.stub.host", () -> "code.example.net");
        settings.add("portal.evidence.hosts.stub.kind", () -> "GITHUB");
        settings.add("portal.evidence.hosts.stub.api", STUB::url);
    }

    @AfterAll
    static void stop() {
        STUB.close();
    }

    @BeforeEach
    void submit() {
        mara = fixtures.person("Mara Lindqvist");
        application =
                fixtures.draft(mara, "Evident"); // told to nobody as submitted, so that nobody looks beside the test
        repository = "a/" + UUID.randomUUID();
        jdbc.sql("""
                update application set source_urls = ?, status = 'SUBMITTED', submitted_at = created_at,
                    answer_by = created_at + interval '14 days', revision = 1
                where application_id = ?""")
                .params("https://code.example.net/" + repository + "\nhttps://example.org/sums", application.value())
                .update();
        STUB.tell("/repos/" + repository, "{\"name\": \"Sums\", \"description\": \"Adds & <b>up</b>\"}")
                .tell("/repos/" + repository + "/contents/", "[{\"type\": \"file\", \"path\": \".travis.yml\"}]")
                .tell("/repos/" + repository + "/contents/.travis.yml", "arch: arm64");
    }

    @Test
    void saysWhereNobodyHasLookedAndNobodyLooks() {
        assertThat(get("/applications/", mara))
                .bodyText()
                .contains(repository, "Nobody has looked yet.", "Look at it now")
                .contains("We can&#39;t look at repositories on example.org.");
    }

    @Test
    void showsWhatWasFoundAndWhatWasNot() {
        assertThat(look("/applications/", mara)).hasStatus(HttpStatus.FOUND);
        awaitTheEnd();

        assertThat(get("/applications/", mara))
                .bodyText()
                .contains("Builds name arm64", "<code>arch: arm64</code>", "Travis CI", "23 November 2026, 09:00")
                .contains("https://code.example.net/" + repository + "/blob/HEAD/.travis.yml#L1")
                .contains("a CI job that runs on arm64", "a file for arm64 in the last release", "Look again")
                .contains("Adds &amp; &lt;b&gt;up&lt;/b&gt;");
    }

    @Test
    void showsAFailureAndBlocksNothing() {
        STUB.tell("/repos/" + repository, "nonsense");

        look("/applications/", mara);
        awaitTheEnd();

        assertThat(get("/applications/", mara)).hasStatusOk();
        assertThat(get("/applications/", mara))
                .bodyText()
                .contains("code.example.net answered with something that we don&#39;t understand.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review/", "/ranking/"})
    void showsTheSameToThoseWhoJudge(String place) {
        var judge = fixtures.person("Rita", Role.REVIEWER, Role.ADMIN);

        assertThat(look(place, judge)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(place + application);
        awaitTheEnd();

        assertThat(get(place, judge)).bodyText().contains("arch: arm64", place + application + "/evidence");
    }

    @Test
    void asksForTheCardAloneWhileSomebodyLooks() {
        jdbc.sql(
                        "insert into repository_evidence (address, asked_at, looking_since) values (?, ?::timestamptz, ?::timestamptz)")
                .params("code.example.net/" + repository, StubHost.NOW.toString(), StubHost.NOW.toString())
                .update();

        var card = mvc.get()
                .uri("/applications/" + application + "/evidence")
                .header("HX-Request", "true")
                .with(as(mara))
                .exchange();

        assertThat(card).hasStatusOk();
        assertThat(card)
                .bodyText()
                .contains("Being looked at", "hx-get=\"/applications/" + application + "/evidence\"");
        assertThat(card).bodyText().doesNotContain("<html", "Look again", "Look at it now");
    }

    @Test
    void looksByItselfAfterASubmission(
            @Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        var submitted =
                new ApplicationStatusChanged(application, ApplicationStatus.DRAFT, ApplicationStatus.SUBMITTED, null);

        transaction.executeWithoutResult(_ -> events.publishEvent(submitted));

        awaitTheEnd();
    }

    @Test
    void looksNotTwiceInAMoment() {
        look("/applications/", mara);
        awaitTheEnd();

        var second = look("/applications/", mara);

        assertThat(second.getMvcResult().getFlashMap().get("notice")).asString().contains("Wait a few minutes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/applications/", "/review/", "/ranking/"})
    void isForNobodyElse(String place) {
        var stranger = fixtures.person("Sam", Role.REVIEWER, Role.ADMIN);
        var involved = new SignedIn(mara.accountId(), "Mara", stranger.roles());
        var wrong = place.equals("/applications/") ? stranger : involved;

        assertThat(look(place, wrong)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(place, wrong)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult look(String place, SignedIn person) {
        return mvc.post()
                .uri(place + application + "/evidence")
                .with(as(person))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String place, SignedIn person) {
        return mvc.get().uri(place + application).with(as(person)).exchange();
    }

    private void awaitTheEnd() {
        await().until(() ->
                jdbc.sql("select count(*) from repository_evidence where address = ? and looking_since is null")
                                .param("code.example.net/" + repository)
                                .query(Long.class)
                                .single()
                        > 0);
    }

    private static StubHost stub() {
        try {
            return new StubHost();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
