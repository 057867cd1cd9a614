package org.worksonarm.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.importing.ArchiveImport;

/** The public record of the programme, imported as any admin would. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoArchive {

    private static final ClassPathResource ISSUES = new ClassPathResource("demo/works-on-arm-issues.json");
    private static final Duration AGO = Duration.ofDays(70);

    private final DemoStage stage;
    private final ArchiveImport archive;

    DemoArchive(DemoStage stage, ArchiveImport archive) {
        this.stage = stage;
        this.archive = archive;
    }

    void importOldRecords() {
        stage.act(stage.admin(), AGO, () -> archive.importFile(content()));
    }

    private static byte[] content() {
        try {
            return ISSUES.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
