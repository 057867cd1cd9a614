package org.worksonarm.portal.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.StatusPage.Event;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** What stands around an application on its status page. */
@Component
class Surroundings {

    private final History history;
    private final List<StatusPanel> panels;

    Surroundings(History history, List<StatusPanel> panels) {
        this.history = history;
        this.panels = panels;
    }

    List<Panel> panels(ApplicationId application) {
        return panels.stream()
                .map(panel -> panel.panelFor(application))
                .flatMap(Optional::stream)
                .toList();
    }

    List<Event> history(ApplicationId application, Set<AccountId> team) {
        return history.of(application, team);
    }
}
