package org.worksonarm.portal.usage;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.NotFound;

/** What a team reports of its machines. */
@Service
@Transactional
class FaultFiling {

    private final FaultReports reports;
    private final FaultReading reading;
    private final LoansInUse loans;
    private final Clock clock;

    FaultFiling(FaultReports reports, FaultReading reading, LoansInUse loans, Clock clock) {
        this.reports = reports;
        this.reading = reading;
        this.loans = loans;
        this.clock = clock;
    }

    /**
     * The loan about which somebody on the team would report.
     *
     * @throws NotFound where the person is not on the team, or the application has no such loan today
     */
    @Transactional(readOnly = true)
    public LoanInUse loan(ApplicationId application, UUID loan, AccountId member) {
        return loans.find(application, loan, member);
    }

    /**
     * Reports a fault; false where the team has already, and waits. Of several at once, one reports.
     *
     * @throws NotFound as {@link #loan} does
     */
    public boolean report(ApplicationId application, UUID loan, Trouble trouble, AccountId by) {
        var found = loans.find(application, loan, by);
        loans.awaitTurn(loan);
        var waits = reading.of(application).stream()
                .anyMatch(report -> report.isOpen() && report.loan().equals(loan));
        if (!waits) {
            reports.saveAndFlush(new FaultReport(found, trouble, by, clock.instant()));
        }
        return !waits;
    }

    /**
     * The machine works again; false where it was answered meanwhile.
     *
     * @throws NotFound where the person is not on the team, or the application has no such report
     */
    public boolean withdraw(FaultReportId id, ApplicationId application, AccountId by) {
        loans.checkTeam(application, by);
        var ours = reading.of(application).stream().anyMatch(view -> view.id().equals(id.value()));
        if (!ours) {
            throw new NotFound("fault report " + id);
        }
        var report = reports.findLocked(id).orElseThrow();
        if (report.isOpen()) {
            report.withdraw(application, clock.instant());
            reports.saveAndFlush(report);
            return true;
        }
        return false;
    }
}
