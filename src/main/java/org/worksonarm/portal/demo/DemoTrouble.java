package org.worksonarm.portal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.usage.DemoFaults;

/** Invented faults of machines: one got a substitute, another one waits for an answer. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoTrouble {

    private final DemoStage stage;
    private final DemoLoans loans;
    private final DemoFaults faults;
    private final Clock clock;

    DemoTrouble(DemoStage stage, DemoLoans loans, DemoFaults faults, Clock clock) {
        this.stage = stage;
        this.loans = loans;
        this.faults = faults;
        this.clock = clock;
    }

    /** Of the loans for which the invented maintainer answers. */
    void pass() {
        var old = loans.since(97, stage.visitor().accountId()).stream().limit(3).toList();
        var broken = old.stream().filter(this::hasSpare).findFirst();
        broken.ifPresent(this::breakDown);
        old.stream()
                .filter(loan -> broken.filter(loan::equals).isEmpty())
                .findFirst()
                .ifPresent(loan -> report(loan, "Invented for the demo: it reboots when all cores are busy.", 3));
    }

    private boolean hasSpare(DemoLoan loan) {
        return loan.kind().equals("WHOLE") && loans.spare(loan).isPresent();
    }

    private void breakDown(DemoLoan loan) {
        report(loan, "Invented for the demo: one disk is gone, and the other shows read errors.", 24);
        var admin = stage.admin();
        var spare = loans.spare(loan).orElseThrow();
        stage.act(
                admin,
                Duration.ofDays(22),
                () -> faults.substitute(
                        loan.application(),
                        spare,
                        "Invented for the demo: both disks are at their end.",
                        admin.accountId()));
    }

    private void report(DemoLoan loan, String what, int daysAgo) {
        var maintainer = stage.maintainer();
        var since = LocalDate.now(clock).minusDays(daysAgo + 1L);
        stage.act(
                maintainer,
                Duration.ofDays(daysAgo),
                () -> faults.report(loan.application(), loan.allocationId(), what, since, maintainer.accountId()));
    }
}
