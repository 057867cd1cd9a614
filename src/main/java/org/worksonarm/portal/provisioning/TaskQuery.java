package org.worksonarm.portal.provisioning;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which tasks an admin looks for; {@code after} is the one that the page before ended with. */
record TaskQuery(
        @Nullable String status,
        @Nullable String kind,
        @Nullable String after) {

    static final String PATH = "/tasks";
    static final int PAGE = 50;

    public TaskStatus shown() {
        return Arrays.stream(TaskStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(TaskStatus.OPEN);
    }

    /** Null for all kinds. */
    public @Nullable TaskKind taskKind() {
        return Arrays.stream(TaskKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    UUID key() {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    Page page(List<TaskView> found) {
        var rows = found.subList(0, Math.min(found.size(), PAGE));
        var next = found.size() > PAGE ? path(rows.getLast().id()) : null;
        return new Page(List.copyOf(rows), key() == null ? null : path(null), next);
    }

    private String path(@Nullable UUID last) {
        var path = UriComponentsBuilder.fromPath(PATH)
                .queryParam("status", shown())
                .queryParam("kind", Objects.toString(taskKind(), ""));
        return (last == null ? path : path.queryParam("after", last)).toUriString();
    }

    /** What the page shows; {@code first} and {@code next} are addresses, or null. */
    record Page(
            List<TaskView> rows,
            @Nullable String first,
            @Nullable String next) {}
}
