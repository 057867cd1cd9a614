package org.worksonarm.portal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.handover.DemoHandover;

/** Invented hand-overs: of all loans that began some time ago; the newest ones wait for it. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoHandingOver {

    private static final int DAYS_BEHIND = 45;
    private static final int ACKNOWLEDGED = 97;

    private final DemoStage stage;
    private final DemoLoans loans;
    private final DemoHandover handover;
    private final Clock clock;

    DemoHandingOver(DemoStage stage, DemoLoans loans, DemoHandover handover, Clock clock) {
        this.stage = stage;
        this.loans = loans;
        this.handover = handover;
        this.clock = clock;
    }

    void pass() {
        loans.since(DAYS_BEHIND, stage.visitor().accountId()).forEach(this::give);
        loans.since(ACKNOWLEDGED, stage.visitor().accountId()).stream().limit(2).forEach(this::acknowledge);
    }

    private void give(DemoLoan loan) {
        var admin = stage.admin();
        stage.act(admin, age(loan), () -> handover.give(loan.allocationId(), loan.machine(), admin.accountId()));
    }

    private void acknowledge(DemoLoan loan) {
        var maintainer = stage.maintainer();
        stage.act(
                maintainer,
                age(loan).minusDays(2),
                () -> handover.acknowledge(loan.application(), loan.allocationId(), maintainer.accountId()));
    }

    private Duration age(DemoLoan loan) {
        return Duration.ofDays(ChronoUnit.DAYS.between(loan.startsOn(), LocalDate.now(clock)));
    }
}
