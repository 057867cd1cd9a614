package org.worksonarm.portal.handover;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the iPXE script with which a machine starts. */
@Component
class BootScripts {

    /** The same for every machine that the portal does not know or that nobody has, so that it tells nothing. */
    static final String LOCAL_DISK = "#!ipxe\nexit\n";

    private final BootSources sources;
    private final BootSettings settings;

    BootScripts(BootSources sources, BootSettings settings) {
        this.sources = sources;
        this.settings = settings;
    }

    String of(String mac) {
        return sources.current(mac)
                .flatMap(this::address)
                .map("#!ipxe\nchain --autofree %s || exit\n"::formatted)
                .orElse(LOCAL_DISK);
    }

    private Optional<String> address(BootSource source) {
        return switch (source.kind()) {
            case DISK -> Optional.empty();
            case IMAGE -> Optional.ofNullable(source.image()).flatMap(settings::script);
            case IPXE -> Optional.ofNullable(source.address());
        };
    }
}
