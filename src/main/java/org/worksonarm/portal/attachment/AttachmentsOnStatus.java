package org.worksonarm.portal.attachment;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;

/** Shows the team the files of its application. */
@Component
@Order(5)
class AttachmentsOnStatus implements StatusPanel {

    private final AttachmentLists lists;

    AttachmentsOnStatus(AttachmentLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        return Optional.of(new Shown(application.toString(), lists.current(application)))
                .filter(shown -> !shown.files().isEmpty())
                .map(shown -> new Panel("attachment/panel", shown));
    }
}
