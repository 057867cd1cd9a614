package org.worksonarm.portal.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.DossierPanel;
import org.worksonarm.portal.application.StatusPanel.Panel;

/**
 * Who is still to review an application, where admins decide it, and how many have. Who has is told beside the scores,
 * to whoever may see these. Reviewers are not told of each other here.
 */
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
                : Optional.of(new Panel("assignment/panel", assigned(application)));
    }

    private Assigned assigned(ApplicationId application) {
        var all = lines.of(application);
        var open = all.stream()
                .filter(line -> line.status() == AssignmentStatus.ASSIGNED)
                .toList();
        var done = all.stream()
                .filter(line -> line.status() == AssignmentStatus.DONE)
                .count();
        return new Assigned(application, open, done);
    }

    /**
     * What the panel shows.
     *
     * @param lines whose reviews are awaited
     * @param done how many reviews are in
     */
    record Assigned(ApplicationId application, List<ApplicationPage.Line> lines, long done) {}
}
