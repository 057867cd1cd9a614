package org.worksonarm.portal.notification;

import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;

/** Shows a team which mails were written to it, and what became of each. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class MailPanel implements StatusPanel {

    private final MailLists lists;

    MailPanel(MailLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        var told = new Told(lists.about(application.value()), lists.withoutAddress(application.value()));
        return told.isNothing() ? Optional.empty() : Optional.of(new Panel("notification/mail-panel", told));
    }

    /** What the panel shows. */
    record Told(List<MailLine> mails, List<String> withoutAddress) {

        boolean isNothing() {
            return mails.isEmpty() && withoutAddress.isEmpty();
        }

        public String unreached() {
            return String.join(", ", withoutAddress);
        }
    }
}
