package org.worksonarm.portal.lease;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;

/** On the status page of an application with loans: when each ends, and what its team can do about it. */
@Component
@Order(1)
class EndsPanel implements StatusPanel {

    private final EndingLoans loans;

    EndsPanel(EndingLoans loans) {
        this.loans = loans;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        var found = loans.of(application);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Panel("lease/panel", new Ends(found)));
    }

    /** What the panel shows. */
    record Ends(List<EndingLoan> loans) {

        Ends {
            loans = List.copyOf(loans);
        }

        public boolean isWindingDown() {
            return loans.stream().anyMatch(EndingLoan::isWindingDown);
        }
    }
}
