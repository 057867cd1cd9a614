package org.worksonarm.portal.provisioning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.TeamChanged;
import org.worksonarm.portal.handover.KeyAdded;
import org.worksonarm.portal.handover.KeyRemoved;

/** Access is given and withdrawn by people on running machines: whenever a team or its keys change, they are asked to. */
@Component
class AccessListening {

    private final LoanReading loans;
    private final Tasks tasks;
    private final Clock clock;

    AccessListening(LoanReading loans, Tasks tasks, Clock clock) {
        this.loans = loans;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void hear(KeyAdded event) {
        loans.of(event.owner()).forEach(this::install);
    }

    @EventListener
    void hear(KeyRemoved event) {
        loans.of(event.owner()).forEach(loan -> withdraw(loan, "key " + event.fingerprint()));
    }

    @EventListener
    void hear(TeamChanged event) {
        switch (event.change()) {
            case JOINED -> loans.of(event.project()).forEach(this::install);
            case LEFT, REMOVED -> {
                var account = Objects.requireNonNull(event.previous());
                loans.of(event.project()).forEach(loan -> withdraw(loan, person(account)));
            }
            case HANDED_OVER -> {}
        }
    }

    static String person(AccountId account) {
        return "person " + account;
    }

    /** Before the first day, whoever sets the machine up takes the keys of that day. */
    private void install(Loan loan) {
        if (!loan.startsOn().isAfter(today())) {
            tasks.set(loan, TaskKind.INSTALL_KEYS, "", today());
        }
    }

    private void withdraw(Loan loan, String what) {
        if (!loan.startsOn().isAfter(today())) {
            tasks.set(loan, TaskKind.WITHDRAW_ACCESS, what, today());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
