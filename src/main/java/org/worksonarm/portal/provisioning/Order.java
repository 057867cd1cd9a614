package org.worksonarm.portal.provisioning;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.worksonarm.portal.handover.BootSource;

/** What a cloud is to set up: the loan, what it starts with, and the lines of the keys that open it. */
record Order(Loan loan, BootSource boot, List<String> keys) {

    Order {
        keys = List.copyOf(keys);
    }

    UUID allocation() {
        return loan.allocationId();
    }

    /** The same at every attempt, so that an attempt finds what the one before has made. */
    String name() {
        return "woa-" + loan.allocationId();
    }

    /** For cloud-init. */
    String userData() {
        var lines = keys.stream()
                .map(key -> "  - \"%s\"\n".formatted(key.replace("\\", "\\\\").replace("\"", "\\\"")))
                .collect(Collectors.joining());
        return "#cloud-config\nssh_authorized_keys:" + (keys.isEmpty() ? " []\n" : "\n" + lines);
    }
}
