package org.worksonarm.portal.importing;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what an admin has seen in a preview. */
@Service
@Transactional
class ImportConfirmation {

    private final ImportPreviews previews;
    private final ArchiveImport archive;

    ImportConfirmation(ImportPreviews previews, ArchiveImport archive) {
        this.previews = previews;
        this.archive = archive;
    }

    /** What was added, or nothing at all where the preview was confirmed before. */
    Optional<NewApplications> confirm(ImportPreview preview) {
        var added = NewApplications.of(archive.importRecords(preview.entries()));
        return previews.confirm(preview.id(), added) ? Optional.of(added) : Optional.empty();
    }
}
