package org.worksonarm.portal.provisioning;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clouds that the settings name. */
@Component
class Clouds {

    private final Map<String, Cloud> clouds;

    Clouds(ProvisioningSettings settings, CloudHttp http, Clock clock) {
        this.clouds = settings.clouds().entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> cloud(entry.getValue(), http, clock)));
    }

    Optional<Cloud> named(String name) {
        return Optional.ofNullable(clouds.get(name));
    }

    Set<String> names() {
        return clouds.keySet();
    }

    private static Cloud cloud(CloudSettings settings, CloudHttp http, Clock clock) {
        var keystone = keystone(settings, http, clock);
        return switch (settings.kind()) {
            case IRONIC ->
                new Ironic(new CloudApi(http, settings.endpoint(), keystone, Ironic.VERSION), settings.images());
            case NOVA -> new Nova(new CloudApi(http, settings.endpoint(), keystone, Nova.VERSION), settings);
        };
    }

    private static @Nullable Keystone keystone(CloudSettings settings, CloudHttp http, Clock clock) {
        var identity = settings.identity();
        return identity == null ? null : new Keystone(http, identity, settings, clock);
    }
}
