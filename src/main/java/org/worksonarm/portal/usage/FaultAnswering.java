package org.worksonarm.portal.usage;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.allocation.Substituting;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** What an admin does about a fault. A substitute takes over in the same transaction, or nothing changes. */
@Service
@Transactional
class FaultAnswering {

    private final FaultReports reports;
    private final FaultReading reading;
    private final Substituting substituting;
    private final Clock clock;

    FaultAnswering(FaultReports reports, FaultReading reading, Substituting substituting, Clock clock) {
        this.reports = reports;
        this.reading = reading;
        this.substituting = substituting;
        this.clock = clock;
    }

    /**
     * Says in words why the substitute cannot take over, and then changes nothing; empty once it is done.
     *
     * @throws NotFound where there is no such report, or the person has a conflict of interest
     * @throws StaleEdit where it was answered or withdrawn meanwhile
     */
    public Optional<String> answer(FaultReportId id, FaultAnswerForm form, AccountId by) {
        var seen = reading.find(id, by).orElseThrow(() -> new NotFound("fault report " + id));
        var report = open(id, form.seen());
        if (form.substitutes()) {
            var attempt = substituting.substitute(report.loan(), form.to(), form.words(), by);
            if (attempt instanceof Attempt.Refused(String because)) {
                return Optional.of(because);
            }
        }
        var how = form.substitutes() ? FaultStatus.SUBSTITUTED : FaultStatus.FIXED;
        report.answer(new ApplicationId(seen.applicationId()), how, form.words(), by, clock.instant());
        reports.saveAndFlush(report);
        return Optional.empty();
    }

    private FaultReport open(FaultReportId id, long version) {
        var report = reports.findLocked(id).orElseThrow(() -> new NotFound("fault report " + id));
        if (!report.isOpen() || report.version() != version) {
            throw new StaleEdit(
                            "This report of a fault",
                            report.version(),
                            FaultQuery.PATH + "/" + id,
                            Map.of("words", report.answer()))
                    .standing(!report.isOpen());
        }
        return report;
    }
}
