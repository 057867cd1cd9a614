package org.worksonarm.portal.usage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;

/** On the status page of an application with machines: what its team is asked, and what it may tell of them. */
@Component
@Order(2)
class UsagePanel implements StatusPanel {

    private final LoansInUse loans;
    private final CheckInReading checkIns;
    private final FaultReading faults;

    UsagePanel(LoansInUse loans, CheckInReading checkIns, FaultReading faults) {
        this.loans = loans;
        this.checkIns = checkIns;
        this.faults = faults;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        var usage =
                new Usage(application.value(), loans.of(application), checkIns.of(application), faults.of(application));
        return usage.isEmpty() ? Optional.empty() : Optional.of(new Panel("usage/panel", usage));
    }

    /** What the panel shows. */
    record Usage(UUID application, List<LoanInUse> loans, List<CheckInView> checkIns, List<FaultView> faults) {

        boolean isEmpty() {
            return loans.isEmpty() && checkIns.isEmpty() && faults.isEmpty();
        }

        /** The last question of a loan; null where none was asked. */
        public @Nullable CheckInView last(LoanInUse loan) {
            return checkIns.stream()
                    .filter(checkIn -> checkIn.loan().equals(loan.id()))
                    .findFirst()
                    .orElse(null);
        }

        /** The fault that waits; null where none does. */
        public @Nullable FaultView open(LoanInUse loan) {
            return faults.stream()
                    .filter(fault -> fault.isOpen() && fault.loan().equals(loan.id()))
                    .findFirst()
                    .orElse(null);
        }

        public List<FaultView> closed() {
            return faults.stream().filter(fault -> !fault.isOpen()).limit(3).toList();
        }

        public List<Outcome> outcomes() {
            return checkIns.stream()
                    .flatMap(checkIn -> checkIn.outcomes().stream())
                    .toList();
        }
    }
}
