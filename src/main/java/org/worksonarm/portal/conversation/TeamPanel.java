package org.worksonarm.portal.conversation;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;

/** The conversation on the status page, with a form to say something. */
@Component
@Order(9)
@Transactional(readOnly = true)
class TeamPanel implements StatusPanel {

    private final Door door;
    private final Discussions discussions;

    TeamPanel(Door door, Discussions discussions) {
        this.door = door;
        this.discussions = discussions;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        return door.findForTeam(application)
                .map(room -> new Panel(
                        "conversation/team-panel",
                        new Said(room, discussions.of(room), MessageId.create().toString())));
    }

    /** What the panel shows; {@code newId} is that of the message which its form would send. */
    record Said(Room room, Discussion discussion, String newId) {}
}
