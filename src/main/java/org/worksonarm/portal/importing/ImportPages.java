package org.worksonarm.portal.importing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page that shows an uploaded file as it stands today. */
@Component
class ImportPages {

    private final ImportPlanning planning;
    private final GuessNaming naming;

    ImportPages(ImportPlanning planning, GuessNaming naming) {
        this.planning = planning;
        this.naming = naming;
    }

    ImportPage of(ImportPreview preview, @Nullable ImportStep only, int from) {
        return ImportPage.of(preview, planning.plan(preview.entries()), naming.names(), only, from);
    }
}
