package org.worksonarm.portal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code import <file> [--dry-run]}: prints one line a record and the counts; exits with 2 where nothing was done. */
@Component
@Order(10)
@ConditionalOnProperty(name = "portal.command", havingValue = ImportCommandMode.COMMAND)
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final int FAILED = 2;

    private final ImportPlanning planning;
    private final ArchiveImport archive;
    private final GuessNaming naming;
    private final Clock clock;
    private int exitCode;

    ImportCommand(ImportPlanning planning, ArchiveImport archive, GuessNaming naming, Clock clock) {
        this.planning = planning;
        this.archive = archive;
        this.naming = naming;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        if (words.size() != 2) {
            fail("Usage: import <file> [--dry-run]");
            return;
        }
        var file = Path.of(words.get(1));
        if (Files.isDirectory(file)) {
            fail(file + " is a folder, not a file. Nothing was changed.");
            return;
        }
        read(file, arguments.containsOption("dry-run"));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private void read(Path file, boolean dryRun) {
        try (var content = Files.newInputStream(file)) {
            switch (new RecordReader(clock).read(content)) {
                case IssueFile.Read read -> importAll(read, dryRun);
                case IssueFile.Unreadable unreadable ->
                    fail(file + " was not imported. Nothing was changed.\n" + unreadable.summary());
            }
        } catch (NoSuchFileException missing) {
            fail("There is no file " + file + ". Nothing was changed.");
        } catch (IOException unreadable) {
            fail(file + " cannot be read. Nothing was changed.");
        }
    }

    private void importAll(IssueFile.Read read, boolean dryRun) {
        var entries = Judgement.of(read.issues());
        var plan = dryRun ? planning.plan(entries) : archive.importRecords(entries);
        new ImportReport(plan, read.skipped(), naming.names(), dryRun).lines().forEach(System.out::println);
    }

    private void fail(String message) {
        System.err.println(message);
        exitCode = FAILED;
    }
}
