package org.worksonarm.portal.provisioning;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.provisioning.Progress.Ready;
import org.worksonarm.portal.provisioning.Progress.Refused;
import org.worksonarm.portal.provisioning.Progress.UnderWay;

/** Takes one step after the other to its cloud. */
@Component
class StepWork {

    static final Duration POLL = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(StepWork.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final StepLedger ledger;
    private final Orders orders;
    private final Clouds clouds;
    private final ProvisioningSettings settings;

    StepWork(StepLedger ledger, Orders orders, Clouds clouds, ProvisioningSettings settings) {
        this.ledger = ledger;
        this.orders = orders;
        this.clouds = clouds;
        this.settings = settings;
    }

    /** Says whether there was one to take. */
    boolean takeNext() {
        var step = ledger.claim();
        step.ifPresent(this::take);
        return step.isPresent();
    }

    private void take(Step step) {
        var order = orders.of(step);
        if (step.kind() == StepKind.PROVISION && orders.isTooLate(order)) {
            ledger.lapsed(step, "The loan was over before.");
            return;
        }
        try {
            keep(step, ask(step, order));
        } catch (CloudTrouble trouble) {
            LOG.info("Step {} of cloud {}: {}", step.id(), step.cloud(), trouble.words());
            putOff(step, trouble.words());
        } catch (RuntimeException e) {
            LOG.warn("Step {} of cloud {} broke", step.id(), step.cloud(), e);
            putOff(step, "The portal did not understand the cloud.");
        }
    }

    private Progress ask(Step step, Order order) {
        var cloud = clouds.named(step.cloud());
        if (cloud.isEmpty()) {
            return new Refused("The settings name no cloud called " + step.cloud() + " any more.");
        }
        return switch (step.kind()) {
            case PROVISION -> cloud.get().provision(order);
            case RECLAIM -> cloud.get().reclaim(order);
        };
    }

    private void keep(Step step, Progress progress) {
        switch (progress) {
            case Ready ready -> ledger.done(step, ready.resource());
            case UnderWay on -> ledger.goOn(step, on.words(), POLL);
            case Refused refused -> ledger.failed(step, refused.because());
        }
    }

    private void putOff(Step step, String words) {
        var faults = ledger.fault(step, words);
        if (faults >= settings.attempts()) {
            ledger.failed(step, words);
        } else {
            ledger.again(step, pause(faults));
        }
    }

    /** Twice as long each time. */
    static Duration pause(int faults) {
        var pause = Duration.ofSeconds(30).multipliedBy(1L << Math.min(faults - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
