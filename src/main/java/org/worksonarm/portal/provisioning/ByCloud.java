package org.worksonarm.portal.provisioning;

import org.springframework.stereotype.Component;

/** A cloud sets it up on its first day, and takes it back after its last. */
@Component
class ByCloud implements Provisioner {

    private final Steps steps;
    private final ByHandInstead byHand;
    private final ProvisioningSettings settings;

    ByCloud(Steps steps, ByHandInstead byHand, ProvisioningSettings settings) {
        this.steps = steps;
        this.byHand = byHand;
        this.settings = settings;
    }

    @Override
    public void lent(Loan loan) {
        var cloud = settings.cloudFor(loan).orElseThrow();
        steps.plan(loan, cloud, StepKind.PROVISION, loan.startsOn());
        steps.plan(loan, cloud, StepKind.RECLAIM, loan.dayAfter());
    }

    @Override
    public void rescheduled(Loan loan) {
        steps.move(loan, StepKind.PROVISION, loan.startsOn());
        steps.move(loan, StepKind.RECLAIM, loan.dayAfter());
    }

    /** Nothing was asked for before its first day: the cloud of the other machine is, or operators where none serves it. */
    @Override
    public void moved(Loan loan) {
        settings.cloudFor(loan).ifPresentOrElse(cloud -> steps.changeCloud(loan, cloud), () -> byHand.instead(loan));
    }

    /** Where the cloud was asked, even without an answer, it is also asked to take back. */
    @Override
    public void cutShort(Loan loan) {
        var begun = steps.wasBegun(loan, StepKind.PROVISION);
        steps.lapse(loan, StepKind.PROVISION);
        if (loan.neverBegan() && !begun) {
            steps.lapse(loan, StepKind.RECLAIM);
        } else {
            steps.move(loan, StepKind.RECLAIM, loan.dayAfter());
        }
    }
}
