package org.worksonarm.portal.handover;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which hand-overs an admin looks for; {@code after} is the one that the page before ended with. */
record HandoverQuery(@Nullable String state, @Nullable String after) {

    static final String PATH = "/hand-overs";
    static final int PAGE = 50;

    public HandoverState shown() {
        return Arrays.stream(HandoverState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(HandoverState.ALL);
    }

    @Nullable
    UUID key() {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    Page page(List<HandoverLine> found) {
        var rows = found.subList(0, Math.min(found.size(), PAGE));
        var next = found.size() > PAGE ? path(rows.getLast().id()) : null;
        return new Page(List.copyOf(rows), key() == null ? null : path(null), next);
    }

    private String path(@Nullable UUID last) {
        var path = UriComponentsBuilder.fromPath(PATH).queryParam("state", shown());
        return (last == null ? path : path.queryParam("after", last)).toUriString();
    }

    /** What the page shows; {@code first} and {@code next} are addresses, or null. */
    record Page(
            List<HandoverLine> rows,
            @Nullable String first,
            @Nullable String next) {}
}
