package org.worksonarm.portal.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;

/** What the programme notes for itself, against everybody of the team and every page that they have. */
@PortalTest
@Import({ApplicationFixtures.class, Talk.class})
class InternalNoteTests {

    private static final String NOTE = "Between us only zebrafish";
    private static final String ASIDE = "An aside only okapi";

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Talk talk;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    SignedIn insider;
    SignedIn ravi;
    ApplicationId application;

    @BeforeEach
    void note() {
        mara = fixtures.person("Mara Lindqvist");
        insider = fixtures.person("Ines Reviewer", Role.REVIEWER, Role.ADMIN);
        ravi = fixtures.person("Ravi Okafor", Role.REVIEWER);
        application = fixtures.submitted(mara, "ARM CI for Julia");
        talk.join(application, insider);
        talk.note(application, ravi, NOTE);
        talk.write(application, mara, "Hello");
        var hello = talk.id(application, "Hello").toString();
        talk.write(application, ravi, ASIDE, "answers", hello, "kind", "INTERNAL");
    }

    @Test
    void areReadByTheProgramme() {
        assertThat(talk.read(application, ravi)).bodyText().contains(NOTE, ASIDE, "Internal note");
    }

    @Test
    void openToAReviewerOnceTheirOwnReviewIsIn() {
        var noor = fixtures.person("Noor", Role.REVIEWER);

        for (var page : new String[] {"/applications/" + application + "/conversation", "/review/" + application}) {
            assertThat(talk.read(page, noor))
                    .bodyText()
                    .contains("Internal notes of others open once your own review is in.", "Hello")
                    .doesNotContain("zebrafish", "okapi", "Internal note</span>");
        }
        talk.review(application, noor);

        assertThat(talk.read(application, noor))
                .bodyText()
                .contains(NOTE, ASIDE)
                .doesNotContain("open once your own review");
    }

    @Test
    void stayClosedToAnAdminWhoOwesAReview() {
        var admin = fixtures.person("Ada", Role.ADMIN);
        var both = fixtures.person("Bo", Role.REVIEWER, Role.ADMIN);
        talk.grantReviewer(both);

        assertThat(talk.read(application, admin)).bodyText().contains(NOTE, ASIDE);
        assertThat(talk.read(application, both)).bodyText().doesNotContain("zebrafish", "okapi");
        assertThat(talk.read("/ranking/" + application, both)).bodyText().contains("Messages: 1,");
        assertThat(talk.read("/ranking/" + application, admin)).bodyText().contains("Messages: 3,");
    }

    @Test
    void areAnsweredByNobodyWhoDoesNotReadThem() {
        var noor = fixtures.person("Noor", Role.REVIEWER);
        var note = talk.id(application, NOTE).toString();

        assertThat(talk.read("/applications/" + application + "/conversation?answer=" + note, noor))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(talk.write(application, noor, "And?", "answers", note, "kind", "INTERNAL"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(talk.count(application)).isEqualTo(3);
    }

    @Test
    void areNewToNobodyWhoDoesNotReadThem() {
        var noor = fixtures.person("Noor", Role.REVIEWER);

        assertThat(talk.unread(application, noor)).isEqualTo("1");
        talk.read(application, noor);
        assertThat(talk.unread(application, noor)).isEmpty();
        talk.review(application, noor);

        assertThat(talk.unread(application, noor)).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/conversation", "/conversation?answer=", "/edit", "/changes"})
    void areOnNoPageOfTheTeam(String page) {
        var uri = "/applications/" + application + page;

        for (var reader : new SignedIn[] {mara, insider}) {
            assertThat(talk.read(uri, reader)).bodyText().doesNotContain("zebrafish", "okapi", "Internal note");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTE, ASIDE})
    void areNeitherAnsweredNorFoundByTheTeam(String body) {
        var id = talk.id(application, body);

        for (var reader : new SignedIn[] {mara, insider}) {
            assertThat(talk.read("/applications/" + application + "/conversation?answer=" + id, reader))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(talk.write(application, reader, "And?", "answers", id.toString()))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(talk.takeBack(application, reader, id)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void areNotShownToTheTeamByARefusedForm() {
        assertThat(talk.write(application, mara, "")).bodyText().doesNotContain("zebrafish", "okapi");
        assertThat(talk.write(application, insider, "Seen?", "intent", "PREVIEW"))
                .bodyText()
                .doesNotContain("zebrafish", "okapi");
    }

    @Test
    void doNotBecomePublicWhereTheirAuthorHasJoinedTheTeam() {
        assertThat(talk.note(application, insider, "Meant for reviewers"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This was not sent", "Meant for reviewers");
        assertThat(talk.count(application)).isEqualTo(3);
    }

    @Test
    void areAnsweredInternallyOnly() {
        var note = talk.id(application, NOTE).toString();

        assertThat(talk.write(application, ravi, "In public", "answers", note, "kind", "MESSAGE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("In public");
        assertThat(talk.count(application)).isEqualTo(3);
    }

    @Test
    void areRefusedByTheDatabaseFromTheTeam() {
        refuses("insert into message (%s) values (?, ?, 'TEAM', 'INTERNAL', now(), 'x', null, 0)", mara);
        refuses("insert into message (%s) values (?, ?, 'PROGRAMME', 'INTERNAL', now(), 'x', null, 0)", insider);
    }

    @Test
    void areNeitherAnsweredInPublicNorPublishedInTheDatabase() {
        var note = talk.id(application, NOTE);

        refuses("insert into message (%s) values (?, ?, 'PROGRAMME', 'TEAM', now(), 'x', '" + note + "', 0)", ravi);
        assertThatThrownBy(() -> jdbc.sql("update message set audience = 'TEAM' where message_id = ?")
                        .param(note)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void refuses(String insert, SignedIn author) {
        var columns = "message_id, application_id, author, voice, audience, written_at, body, reply_to, version";
        var sql = insert.formatted(columns).replace("(?, ?,", "('" + UUID.randomUUID() + "', ?, ?,");
        assertThatThrownBy(() -> jdbc.sql(sql)
                        .params(application.value(), author.accountId().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
