package org.worksonarm.portal.decision;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.DossierPanel;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** Tells reviewers and admins what is new about an application that they judge again. */
@Component
@Order(1)
class AppealBrief implements DossierPanel {

    private final AppealLook appeals;

    AppealBrief(AppealLook appeals) {
        this.appeals = appeals;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application, AccountId reader, String page) {
        return appeals.of(application).map(appeal -> new Panel("decision/appeal-brief", appeal));
    }
}
