package org.worksonarm.portal.provisioning;

import org.springframework.stereotype.Component;

/** A cloud sets it up on its first day, and takes it back after its last. */
@Component
class ByCloud implements Provisioner {

    private final Steps steps;
    private final ProvisioningSettings settings;

    ByCloud(Steps steps, ProvisioningSettings settings) {
        this.steps = steps;
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
