package org.worksonarm.portal.provisioning;

import org.springframework.stereotype.Component;

/** Knows who sets up which loan. Whoever began goes on, also when settings change meanwhile. */
@Component
class Provisioners {

    private final ByHand byHand;
    private final ByCloud byCloud;
    private final Steps steps;
    private final ProvisioningSettings settings;

    Provisioners(ByHand byHand, ByCloud byCloud, Steps steps, ProvisioningSettings settings) {
        this.byHand = byHand;
        this.byCloud = byCloud;
        this.steps = steps;
        this.settings = settings;
    }

    Provisioner toBegin(Loan loan) {
        return settings.cloudFor(loan).isPresent() ? byCloud : byHand;
    }

    Provisioner of(Loan loan) {
        return steps.isPlanned(loan) ? byCloud : byHand;
    }
}
