package org.worksonarm.portal.importing;

import org.springframework.stereotype.Component;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.program.FocusAreas;

/** Looks up what the programme's areas and models are called today. */
@Component
class GuessNaming {

    private final FocusAreas areas;
    private final HardwareCatalogue catalogue;

    GuessNaming(FocusAreas areas, HardwareCatalogue catalogue) {
        this.areas = areas;
        this.catalogue = catalogue;
    }

    GuessNames names() {
        return GuessNames.of(areas.all(), catalogue.models());
    }
}
