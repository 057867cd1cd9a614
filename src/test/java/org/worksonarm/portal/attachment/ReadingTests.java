package org.worksonarm.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class ReadingTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationLifecycle lifecycle;

    SignedIn mara;
    SignedIn reviewer;
    ApplicationId application;
    Files files;

    @BeforeEach
    void attachAPicture() {
        mara = fixtures.person("Mara Lindqvist");
        reviewer = fixtures.person("Grace Okafor", Role.REVIEWER);
        application = fixtures.draft(mara, "CI for Julia");
        files = new Files(mvc, jdbc, application);
        files.add(mara, "Größe \"x\".png", SampleFiles.of(FileKind.PNG));
    }

    @Test
    void givesBackWhatWasSentAndNothingThatABrowserRuns() {
        var answer = files.read(mara, "Größe _x_.png");

        assertThat(answer).hasStatusOk().hasContentType("image/png").body().isEqualTo(SampleFiles.of(FileKind.PNG));
        assertThat(answer)
                .hasHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "no-store, private");
        assertThat(disposition(answer))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''Gr%C3%B6%C3%9Fe%20_x_.png");
    }

    @Test
    void showsPicturesOnlyInThePage() {
        files.add(mara, "a.txt", SampleFiles.text(10));

        assertThat(disposition(files.open(mara, files.address("Größe _x_.png") + "?show=true")))
                .startsWith("inline");
        assertThat(disposition(files.open(mara, files.address("a.txt") + "?show=true")))
                .startsWith("attachment");
        assertThat(files.read(mara, "a.txt")).hasContentType("text/plain;charset=UTF-8");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void draftsAreReadByTheTeamAlone(Role role) {
        var stranger = fixtures.person("Stranger", role);

        assertThat(files.read(stranger, "Größe _x_.png")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(files.read(fixtures.person("Other"), "Größe _x_.png")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void reviewersReadWhatWasHandedInUnlessTheyHaveAConflict() {
        drafts.submit(application, mara.accountId());
        var insider = fixtures.person("Insider", Role.REVIEWER, Role.ADMIN);
        declareConflict(insider);

        assertThat(files.read(reviewer, "Größe _x_.png")).hasStatusOk();
        assertThat(files.open(reviewer, "/review/" + application)).bodyText().contains("Größe _x_.png");
        assertThat(files.read(insider, "Größe _x_.png")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(files.read(fixtures.person("Other"), "Größe _x_.png")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsWhatCameAndWentBetweenRevisions() {
        drafts.submit(application, mara.accountId());
        lifecycle.ask(application, FormSection.USE_CASE);
        files.add(mara, "answer.txt", SampleFiles.text(10));
        files.remove(mara, "Größe _x_.png");

        assertThat(files.read(reviewer, "answer.txt")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(files.open(reviewer, "/review/" + application))
                .bodyText()
                .contains("Größe _x_.png")
                .doesNotContain("answer.txt");
        drafts.submit(application, mara.accountId());

        assertThat(files.read(reviewer, "answer.txt")).hasStatusOk();
        assertThat(files.read(reviewer, "Größe _x_.png")).hasStatusOk();
        assertThat(files.open(reviewer, "/applications/" + application + "/changes"))
                .bodyText()
                .contains("Attachments", "<del>Größe _x_.png", "<ins> answer.txt");
    }

    private void declareConflict(SignedIn person) {
        jdbc.sql("""
                insert into declared_conflict (declared_conflict_id, account_id, application_id, reason, declared_by,
                                               declared_at, version)
                values (gen_random_uuid(), :person, :application, 'A colleague wrote it.', :person, now(), 0)""")
                .param("person", person.accountId().value())
                .param("application", application.value())
                .update();
    }

    private static String disposition(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Content-Disposition"));
    }
}
