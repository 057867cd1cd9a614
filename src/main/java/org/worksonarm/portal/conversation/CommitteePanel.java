package org.worksonarm.portal.conversation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.DossierPanel;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** Where the conversation stands, beside an application that is reviewed or decided. */
@Component
@Transactional(readOnly = true)
class CommitteePanel implements DossierPanel {

    private final Door door;
    private final Discussions discussions;

    CommitteePanel(Door door, Discussions discussions) {
        this.door = door;
        this.discussions = discussions;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application, AccountId reader, String page) {
        return door.find(application, reader)
                .filter(Room::isProgramme)
                .map(room -> new Panel("conversation/committee-panel", new Said(room, discussions.of(room))));
    }

    /** What the panel shows. */
    record Said(Room room, Discussion discussion) {}
}
