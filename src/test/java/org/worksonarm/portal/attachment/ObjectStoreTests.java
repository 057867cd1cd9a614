package org.worksonarm.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class ObjectStoreTests {

    private static final StubObjectStore STORE = started();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Sweeping sweeping;

    @Autowired
    Clock clock;

    @Autowired
    KeptContent content;

    SignedIn mara;
    Files files;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("portal.attachments.store", () -> "s3");
        settings.add("portal.attachments.s3.endpoint", STORE::url);
        settings.add("portal.attachments.s3.bucket", () -> "portal-files");
        settings.add("portal.attachments.s3.access-key", () -> "portal");
        settings.add("portal.attachments.s3.secret-key", () -> "secret");
    }

    @BeforeEach
    void beginADraft() {
        STORE.breakDown(false);
        mara = fixtures.person("Mara Lindqvist");
        files = new Files(mvc, jdbc, fixtures.draft(mara, "CI for Julia"));
    }

    @Test
    void keepsTheBytesInTheStoreOnly() {
        var content = SampleFiles.text(2000);

        files.add(mara, "a.txt", content);

        assertThat(STORE.objects()).containsEntry("/portal-files/attachments/" + files.id("a.txt"), content);
        assertThat(bytesInDatabase()).isZero();
        assertThat(files.read(mara, "a.txt")).hasStatusOk().body().isEqualTo(content);
        assertThat(STORE.unsigned()).isEmpty();
    }

    @Test
    void hasNoFileWhereTheStoreDidNotTakeIt() {
        STORE.breakDown(true);

        assertThat(files.add(mara, "a.txt", SampleFiles.text(20))).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);

        assertThat(files.number()).isZero();
    }

    @Test
    void sweepsWhatNoFileNeedsAnyMore() {
        files.add(mara, "a.txt", SampleFiles.text(20));
        var object = "/portal-files/attachments/" + files.id("a.txt");
        files.remove(mara, "a.txt");

        sweeping.sweep();
        assertThat(STORE.objects()).containsKey(object);
        letAnHourPass();
        STORE.breakDown(true);
        sweeping.sweep();
        assertThat(STORE.objects()).containsKey(object);
        STORE.breakDown(false);
        sweeping.sweep();

        assertThat(STORE.objects()).doesNotContainKey(object);
    }

    @Test
    void keepsTheNoteOfWhatIsInTheStoreWhileTheDatabaseIsConfigured() {
        files.add(mara, "a.txt", SampleFiles.text(20));
        var id = files.id("a.txt");

        new DatabaseShelf(content).remove(new AttachmentId(id));

        assertThat(content.bytes(new AttachmentId(id))).isNull();
    }

    @Test
    void sweepsNothingThatIsAttached() {
        files.add(mara, "a.txt", SampleFiles.text(20));
        letAnHourPass();

        sweeping.sweep();

        assertThat(files.read(mara, "a.txt")).hasStatusOk();
    }

    private void letAnHourPass() {
        jdbc.sql("update attachment_content set kept_at = ?")
                .param(Timestamp.from(clock.instant().minus(Duration.ofMinutes(61))))
                .update();
    }

    private int bytesInDatabase() {
        return jdbc.sql("select count(bytes) from attachment_content")
                .query(Integer.class)
                .single();
    }

    private static StubObjectStore started() {
        try {
            return new StubObjectStore();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
