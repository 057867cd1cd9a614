package org.worksonarm.portal.provisioning;

import org.springframework.stereotype.Component;

/** Operators set it up and take it back: each step is a task with a day and a proof. */
@Component
class ByHand implements Provisioner {

    private final Tasks tasks;

    ByHand(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void lent(Loan loan) {
        tasks.set(loan, TaskKind.PREPARE, "", loan.startsOn());
        tasks.set(loan, TaskKind.INSTALL_KEYS, "", loan.startsOn());
        tasks.set(loan, TaskKind.RECLAIM, "", loan.dayAfter());
    }

    @Override
    public void rescheduled(Loan loan) {
        tasks.due(loan, TaskKind.PREPARE, loan.startsOn());
        tasks.due(loan, TaskKind.INSTALL_KEYS, loan.startsOn());
        tasks.due(loan, TaskKind.RECLAIM, loan.dayAfter());
    }

    /** What was set up already is wiped on the machine that it leaves, and set up anew on the other. */
    @Override
    public void moved(Loan loan) {
        tasks.moveAlong(loan);
        lent(loan);
        rescheduled(loan);
    }

    /** What was set up, if only in part, is wiped also where the loan never began, and where it is older than tasks are. */
    @Override
    public void cutShort(Loan loan) {
        var touched = tasks.isSetUp(loan);
        tasks.lapse(loan, TaskKind.PREPARE);
        tasks.lapse(loan, TaskKind.INSTALL_KEYS);
        if (loan.neverBegan() && !touched) {
            tasks.lapse(loan, TaskKind.RECLAIM);
        } else {
            tasks.set(loan, TaskKind.RECLAIM, "", loan.dayAfter());
            tasks.due(loan, TaskKind.RECLAIM, loan.dayAfter());
        }
    }
}
