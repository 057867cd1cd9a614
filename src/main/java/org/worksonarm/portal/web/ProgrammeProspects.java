package org.worksonarm.portal.web;

import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ProspectPanel;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** Tells those who are about to apply how long it takes and what is free. */
@Component
class ProgrammeProspects implements ProspectPanel {

    private final ProgrammeFigures figures;

    ProgrammeProspects(ProgrammeFigures figures) {
        this.figures = figures;
    }

    @Override
    public Panel prospect() {
        return new Panel("web/prospects", figures.today());
    }
}
