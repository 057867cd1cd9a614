package org.worksonarm.portal.conflict;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.DossierPanel;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** Lets whoever reads an application say that they should not. */
@Component
@Order
class DeclarePanel implements DossierPanel {

    @Override
    public Optional<Panel> panelFor(ApplicationId application, AccountId reader, String page) {
        return Optional.of(new Panel("conflict/panel", new About(application)));
    }

    /** What the panel leads to. */
    record About(ApplicationId application) {}
}
