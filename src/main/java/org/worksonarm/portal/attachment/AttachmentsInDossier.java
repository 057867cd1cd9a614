package org.worksonarm.portal.attachment;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.DossierPanel;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** Shows those who judge the files that were handed in with the revision that they read. */
@Component
@Order(20)
class AttachmentsInDossier implements DossierPanel {

    private final AttachmentLists lists;

    AttachmentsInDossier(AttachmentLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application, AccountId reader, String page) {
        return Optional.of(new Shown(application.toString(), lists.of(application, lists.handedIn(application))))
                .filter(shown -> !shown.files().isEmpty())
                .map(shown -> new Panel("attachment/panel", shown).as("attachments", "Attachments", 0));
    }
}
