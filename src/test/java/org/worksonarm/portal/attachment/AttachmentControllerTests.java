package org.worksonarm.portal.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(ApplicationFixtures.class)
class AttachmentControllerTests {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ApplicationDrafts drafts;

    SignedIn mara;
    ApplicationId draft;
    Files files;

    @BeforeEach
    void beginADraft() {
        mara = fixtures.person("Mara Lindqvist");
        draft = fixtures.draft(mara, "CI for Julia");
        files = new Files(mvc, jdbc, draft);
    }

    @Test
    void addsAFileAndShowsIt() {
        assertThat(files.add(mara, "bench.csv", SampleFiles.of(FileKind.CSV)))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(files.address());

        assertThat(files.open(mara, files.address())).hasStatusOk().bodyText().contains("bench.csv", "1 of 10 files");
        assertThat(files.open(mara, "/applications/" + draft)).bodyText().contains("bench.csv");
        assertThat(files.open(mara, "/applications/" + draft + "/edit"))
                .bodyText()
                .contains("bench.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "a.exe, words, whose name ends in",
        "a.pdf, words, not what its name says",
        "a.txt, '', not empty",
        "'', words, Choose a file."
    })
    void saysBesideTheFieldWhyItRefusesAFile(String name, String content, String why) {
        files.add(mara, "kept.txt", SampleFiles.text(10));

        assertThat(files.add(mara, name, content.getBytes(UTF_8)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"file-error\"", why, "kept.txt");
        assertThat(files.number()).isOne();
    }

    @Test
    void refusesALargeFileAndTheSameOneTwice() {
        var large = SampleFiles.text(10 * MEGABYTE);

        assertThat(files.add(mara, "a.txt", SampleFiles.text(10 * MEGABYTE + 1)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at most 10 MB");
        assertThat(files.add(mara, "a.txt", large)).hasStatus(HttpStatus.FOUND);
        assertThat(files.add(mara, "again.txt", large))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("attached already");
    }

    @Test
    void holdsTheLimitOf25MegabytesAtOnce() throws InterruptedException {
        var people = IntStream.range(0, 4)
                .mapToObj(at -> fileOf(9 * MEGABYTE, at + ".txt"))
                .toList();

        assertThat(AtOnce.answers(people))
                .containsOnly(302, 422)
                .filteredOn(status -> status == 302)
                .hasSize(2);
        assertThat(files.number()).isEqualTo(2);
    }

    @Test
    void holdsTheLimitOfTenFilesAtOnce() throws InterruptedException {
        var people =
                IntStream.range(0, 13).mapToObj(at -> fileOf(10, at + ".txt")).toList();

        assertThat(AtOnce.answers(people)).containsOnly(302, 422);
        assertThat(files.number()).isEqualTo(10);
        assertThat(files.open(mara, files.address())).bodyText().contains("10 of 10 files");
    }

    @Test
    void asksBeforeItRemovesAFileForGood() {
        files.add(mara, "bench.csv", SampleFiles.of(FileKind.CSV));

        assertThat(files.open(mara, files.address("bench.csv") + "/remove"))
                .hasStatusOk()
                .bodyText()
                .contains("Remove “bench.csv”?", "not handed in yet");
        assertThat(files.remove(mara, "bench.csv")).hasStatus(HttpStatus.FOUND);

        assertThat(jdbc.sql("select count(*) from attachment where application_id = ?")
                        .param(draft.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isClosedOnceItIsSubmitted() {
        files.add(mara, "bench.csv", SampleFiles.of(FileKind.CSV));
        drafts.submit(draft, mara.accountId());

        assertThat(files.add(mara, "late.txt", SampleFiles.text(10)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("submitted or withdrawn meanwhile");
        assertThat(files.remove(mara, "bench.csv")).hasRedirectedUrl("/applications/" + draft);
        assertThat(files.open(mara, files.address())).hasRedirectedUrl("/applications/" + draft);
        assertThat(files.number()).isOne();
    }

    @Test
    void recordsWhoAddedAndRemoved() {
        files.add(mara, "bench.csv", SampleFiles.of(FileKind.CSV));
        var id = files.id("bench.csv");
        files.remove(mara, "bench.csv");

        assertThat(jdbc.sql("select action from record_entry where subject_kind = 'attachment' and subject_id = ?"
                                + " order by at, action")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("added", "taken out");
    }

    private Callable<Integer> fileOf(int size, String name) {
        return () -> files.add(mara, name, SampleFiles.text(size)).getResponse().getStatus();
    }
}
