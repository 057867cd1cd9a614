package org.worksonarm.portal.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.DossierPanel;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** Who reviews an application, where admins decide it. Reviewers are not told of each other here. */
@Component
@Order(5)
class AssignmentPanel implements DossierPanel {

    private static final String REVIEWERS_PLACE = "/review/";

    private final ApplicationLines lines;

    AssignmentPanel(ApplicationLines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application, AccountId reader, String page) {
        return page.startsWith(REVIEWERS_PLACE)
                ? Optional.empty()
                : Optional.of(new Panel("assignment/panel", new Assigned(application, current(application))));
    }

    private List<ApplicationPage.Line> current(ApplicationId application) {
        return lines.of(application).stream()
                .filter(line -> line.status() == AssignmentStatus.ASSIGNED || line.status() == AssignmentStatus.DONE)
                .toList();
    }

    /** What the panel shows. */
    record Assigned(ApplicationId application, List<ApplicationPage.Line> lines) {}
}
