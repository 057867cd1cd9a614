package org.worksonarm.portal.provisioning;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares what clouds run with what the portal knows, and changes nothing. */
@Component
class CloudComparing {

    private static final Logger LOG = LoggerFactory.getLogger(CloudComparing.class);
    private static final Duration OLD = Duration.ofMinutes(15);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Clouds clouds;
    private final DriftStore store;

    CloudComparing(Clouds clouds, DriftStore store) {
        this.clouds = clouds;
        this.store = store;
    }

    void compareWhereOld() {
        clouds.names().stream().filter(name -> store.claim(name, OLD)).forEach(this::compare);
    }

    /** As an admin wishes, but not again and again. */
    void compareNow() {
        clouds.names().stream().filter(name -> store.claim(name, SOON)).forEach(this::compare);
    }

    /** What the portal expects is read first and once more after the cloud was asked: what changed meanwhile is no drift. */
    private void compare(String name) {
        try {
            var before = store.expected(name);
            var found = clouds.named(name).orElseThrow().found();
            var after = store.expected(name);
            var settled = after.stream().filter(before::contains).toList();
            var drift = Drift.between(found, after, store.known(name)).stream()
                    .filter(line -> line.kind() != Drift.Kind.MISSING
                            || settled.stream()
                                    .anyMatch(thing -> thing.allocation().equals(line.allocation())))
                    .toList();
            store.keep(name, drift);
        } catch (CloudTrouble trouble) {
            LOG.info("Comparison with cloud {}: {}", name, trouble.words());
            store.fault(name, trouble.words());
        }
    }
}
