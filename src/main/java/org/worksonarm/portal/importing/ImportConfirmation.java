package org.worksonarm.portal.importing;

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

    /** Confirmed twice, it finds everything known already and adds nothing. */
    ImportPlan confirm(ImportPreview preview) {
        var plan = archive.importRecords(preview.entries());
        previews.confirm(preview.id());
        return plan;
    }
}
