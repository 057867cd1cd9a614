package org.worksonarm.portal.provisioning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.worksonarm.portal.handover.BootSource;

/** A stubbed cloud, and what the portal asks of it; it is 23 November 2026. */
final class CloudScene implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    final StubCloud stub = new StubCloud();
    final UUID allocation = UUID.randomUUID();
    private final CloudHttp http = new CloudHttp(new ProvisioningSettings(Map.of(), Duration.ofSeconds(5), 3));

    CloudSettings settings(CloudKind kind) {
        var path = kind == CloudKind.IRONIC ? "/ironic" : "/nova";
        return new CloudSettings(
                kind,
                stub.at(path),
                stub.at("/v3"),
                "woa",
                StubCloud.PASSWORD,
                "programme",
                "Default",
                "Default",
                List.of("ams1"),
                List.of(),
                Map.of("Debian 13", "image-of-debian"),
                "",
                "nova");
    }

    Ironic ironic() {
        var settings = settings(CloudKind.IRONIC);
        return new Ironic(api(settings, Ironic.VERSION), settings.images());
    }

    Nova nova() {
        var settings = settings(CloudKind.NOVA);
        return new Nova(api(settings, Nova.VERSION), settings);
    }

    Order order() {
        return order(new BootSource(BootSource.Kind.IMAGE, "Debian 13", null));
    }

    Order order(BootSource boot) {
        var loan = new Loan(
                allocation,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "m1",
                "ams1",
                "VM",
                4,
                8,
                50,
                true,
                false,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 4, 30));
        return new Order(loan, boot, List.of("ssh-ed25519 AAAA Ada \"the\" first"));
    }

    @Override
    public void close() {
        http.close();
        stub.close();
    }

    private CloudApi api(CloudSettings settings, Map<String, String> version) {
        var keystone = new Keystone(http, stub.at("/v3"), settings, Clock.fixed(NOW, ZoneOffset.UTC));
        return new CloudApi(http, settings.endpoint(), keystone, version);
    }
}
