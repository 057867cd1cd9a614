package org.worksonarm.portal.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A release as it is confirmed.
 *
 * @param seen the lines of the list as it was shown
 * @param leave the applications that are left out this time
 */
record ReleaseForm(@Nullable List<String> seen, @Nullable List<UUID> leave) {

    List<SeenLine> lines() {
        return Optional.ofNullable(seen).orElse(List.of()).stream()
                .flatMap(line -> SeenLine.parse(line).stream())
                .toList();
    }

    List<UUID> leftOut() {
        return Optional.ofNullable(leave).orElse(List.of());
    }
}
