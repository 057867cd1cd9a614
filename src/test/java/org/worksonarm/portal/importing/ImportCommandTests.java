package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class ImportCommandTests {

    @TempDir
    Path directory;

    @Autowired
    ImportPlanning planning;

    @Autowired
    ArchiveImport archive;

    @Autowired
    GuessNaming naming;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    ImportCommand command;

    @BeforeEach
    void call() {
        command = new ImportCommand(planning, archive, naming, clock);
    }

    @Test
    void printsOneLineARecordAndTheCounts(CapturedOutput output) throws IOException {
        run("import", demoFile());

        assertThat(command.getExitCode()).isZero();
        assertThat(output.getOut().lines().filter(line -> line.startsWith("#"))).hasSize(100);
        assertThat(output.getOut()).contains("100 records: " + imported() + " new applications", "Done.");
        assertThat(imported()).isPositive();
    }

    @Test
    void findsEverythingKnownTheSecondTime(CapturedOutput output) throws IOException {
        run("import", demoFile());
        var first = imported();

        run("import", demoFile());

        assertThat(imported()).isEqualTo(first);
        assertThat(output.getOut()).contains("0 new applications of 0 projects, " + first + " known");
    }

    @Test
    void changesNothingInADryRun(CapturedOutput output) throws IOException {
        run("import", demoFile(), "--dry-run");

        assertThat(command.getExitCode()).isZero();
        assertThat(output.getOut()).contains("100 records", "Dry run: nothing was changed.");
        assertThat(imported()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not JSON", "{}", "[{\"number\": 1, \"title\": \"Fine\"}]"})
    void refusesAFileThatItCannotReadAndSaysWhy(String content, CapturedOutput output) throws IOException {
        var file = Files.writeString(directory.resolve("issues.json"), content);

        run("import", file.toString());

        assertRefused(output, "was not imported. Nothing was changed.");
    }

    @Test
    void refusesAFileThatIsNotThere(CapturedOutput output) {
        run("import", directory.resolve("nowhere.json").toString());

        assertRefused(output, "There is no file");
    }

    @Test
    void refusesAFolder(CapturedOutput output) {
        run("import", directory.toString());

        assertRefused(output, "is a folder, not a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "import one two", "import one two --dry-run"})
    void tellsItsUsageWhereItIsCalledWrongly(String line, CapturedOutput output) {
        run(line.split(" "));

        assertRefused(output, "Usage: import <file> [--dry-run]");
    }

    private void assertRefused(CapturedOutput output, String message) {
        assertThat(command.getExitCode()).isEqualTo(2);
        assertThat(output.getErr()).containsIgnoringCase(message);
        assertThat(imported()).isZero();
    }

    private void run(String... words) {
        command.run(new DefaultApplicationArguments(words));
    }

    private long imported() {
        return jdbc.sql("select count(*) from imported_record")
                .query(Long.class)
                .single();
    }

    private static String demoFile() throws IOException {
        return new ClassPathResource("demo/works-on-arm-issues.json").getFile().toString();
    }
}
