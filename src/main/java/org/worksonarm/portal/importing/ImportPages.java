package org.worksonarm.portal.importing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;

/** Makes the page that shows an uploaded file as it stands today. */
@Component
class ImportPages {

    private final ImportPlanning planning;
    private final ImportedRecords imported;
    private final GuessNaming naming;

    ImportPages(ImportPlanning planning, ImportedRecords imported, GuessNaming naming) {
        this.imported = imported;
        this.planning = planning;
        this.naming = naming;
    }

    /** Leaves out what became applications that the reader has a conflict of interest with. */
    ImportPage of(ImportPreview preview, AccountId reader, @Nullable ImportStep only, int from) {
        var hidden = imported.hiddenFrom(reader);
        var shown = preview.entries().stream()
                .filter(entry -> !hidden.contains(entry.origin().url()))
                .toList();
        return ImportPage.of(preview, planning.plan(shown), naming.names(), only, from);
    }
}
