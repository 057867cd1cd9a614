package org.worksonarm.portal.usage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Lets machines of the demo fail. Exists in demo mode only. */
@Service
@ConditionalOnBooleanProperty("portal.demo.enabled")
public class DemoFaults {

    private final FaultFiling filing;
    private final FaultAnswering answering;
    private final FaultReading reading;

    DemoFaults(FaultFiling filing, FaultAnswering answering, FaultReading reading) {
        this.filing = filing;
        this.answering = answering;
        this.reading = reading;
    }

    public void report(ApplicationId application, UUID loan, String what, LocalDate since, AccountId by) {
        filing.report(application, loan, new Trouble(what, since, FaultUrgency.SLOWS), by);
    }

    /** An admin moves the loan to that machine; says why it cannot, where it cannot. */
    public Optional<String> substitute(ApplicationId application, UUID machine, String words, AccountId admin) {
        return reading.of(application).stream()
                .filter(FaultView::isOpen)
                .findFirst()
                .flatMap(report -> answering.answer(
                        new FaultReportId(report.id()),
                        new FaultAnswerForm(FaultAnswerForm.SUBSTITUTE, machine.toString(), words, report.version()),
                        admin));
    }
}
