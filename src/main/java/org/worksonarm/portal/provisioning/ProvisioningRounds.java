package org.worksonarm.portal.provisioning;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes what is due to the clouds, and compares with them from time to time, on every node. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class ProvisioningRounds {

    private static final int MOST_A_ROUND = 50;

    private final StepWork work;
    private final CloudComparing comparing;

    ProvisioningRounds(StepWork work, CloudComparing comparing) {
        this.work = work;
        this.comparing = comparing;
    }

    @Scheduled(
            fixedDelayString = "${portal.provisioning.every:30s}",
            initialDelayString = "${portal.provisioning.every:30s}")
    void takeWhatIsDue() {
        var taken = 0;
        while (taken < MOST_A_ROUND && work.takeNext()) {
            taken++;
        }
        comparing.compareWhereOld();
    }
}
