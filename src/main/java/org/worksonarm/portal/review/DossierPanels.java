package org.worksonarm.portal.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.DossierPanel;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** What other modules add to an application where it is reviewed or decided. */
@Component
public class DossierPanels {

    private final List<DossierPanel> panels;

    DossierPanels(List<DossierPanel> panels) {
        this.panels = panels;
    }

    /** {@code place} is what the address of the page begins with, before the id of the application. */
    public List<Panel> of(ApplicationId application, AccountId reader, String place) {
        return panels.stream()
                .map(panel -> panel.panelFor(application, reader, place + application))
                .flatMap(Optional::stream)
                .toList();
    }
}
