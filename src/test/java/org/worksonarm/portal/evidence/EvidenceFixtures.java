package org.worksonarm.portal.evidence;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settings for tests of this module. */
final class EvidenceFixtures {

    private EvidenceFixtures() {}

    static KnownHost host(String name, HostKind kind, String api) {
        return new KnownHost(name, kind, URI.create(api), null);
    }

    static EvidenceSettings settings(KnownHost... hosts) {
        return new EvidenceSettings(
                Arrays.stream(hosts).collect(Collectors.toMap(KnownHost::host, Function.identity())),
                Duration.ofHours(24),
                Duration.ofMinutes(5),
                Duration.ofSeconds(10),
                30,
                10);
    }
}
