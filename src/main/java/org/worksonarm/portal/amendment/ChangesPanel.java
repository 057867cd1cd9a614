package org.worksonarm.portal.amendment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;

/** On the status page of an accepted application: what the team asked to change, and the way to ask. */
@Component
@Order(2)
class ChangesPanel implements StatusPanel {

    private final AmendmentLists lists;
    private final Awards awards;

    ChangesPanel(AmendmentLists lists, Awards awards) {
        this.lists = lists;
        this.awards = awards;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        return awards.isAccepted(application)
                ? Optional.of(new Panel("amendment/panel", new Asked(application.value(), lists.of(application))))
                : Optional.empty();
    }

    /** What the panel shows. */
    record Asked(UUID application, List<AmendmentView> requests) {}
}
