package org.worksonarm.portal.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.DossierPanel;
import org.worksonarm.portal.application.DossierPanel.Panel;

/** What other modules add to an application where it is reviewed or decided. */
@Component
class DossierPanels {

    private final List<DossierPanel> panels;

    DossierPanels(List<DossierPanel> panels) {
        this.panels = panels;
    }

    List<Panel> of(ApplicationId application, SignedIn reader) {
        return panels.stream()
                .map(panel -> panel.panelFor(application, reader.accountId()))
                .flatMap(Optional::stream)
                .toList();
    }
}
