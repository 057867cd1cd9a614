package org.worksonarm.portal.evidence;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of looking at repositories.
 *
 * @param hosts the hosts that are known, by a short name that only the settings use
 * @param freshFor how long nobody looks again by itself
 * @param againAfter how long nobody looks again even if asked
 * @param timeLimit how long one look takes at most, over all its requests
 * @param looksPerHour how often an hour one host is looked at
 * @param looksPerPerson how often an hour one person may ask for a look
 */
@ConfigurationProperties("portal.evidence")
record EvidenceSettings(
        @DefaultValue Map<String, KnownHost> hosts,
        @DefaultValue("24h") Duration freshFor,
        @DefaultValue("5m") Duration againAfter,
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("30") int looksPerHour,
        @DefaultValue("10") int looksPerPerson) {

    EvidenceSettings {
        hosts = Map.copyOf(hosts);
    }

    Optional<KnownHost> host(String name) {
        return hosts.values().stream()
                .filter(host -> host.host().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
