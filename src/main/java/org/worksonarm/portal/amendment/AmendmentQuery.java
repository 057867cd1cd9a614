package org.worksonarm.portal.amendment;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which change requests an admin looks for; {@code after} is the one that the page before ended with. */
record AmendmentQuery(
        @Nullable String kind,
        @Nullable String status,
        @Nullable String after) {

    static final String PATH = "/allocations/change-requests";
    static final int PAGE = 50;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Null for all kinds. */
    public @Nullable AmendmentKind amendmentKind() {
        return Stream.of(AmendmentKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** Those that wait, unless others are asked for. */
    public AmendmentStatus amendmentStatus() {
        return Stream.of(AmendmentStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(AmendmentStatus.OPEN);
    }

    public boolean narrows() {
        return amendmentKind() != null || amendmentStatus() != AmendmentStatus.OPEN;
    }

    @Nullable
    UUID key() {
        return after != null && ID.matcher(after).matches() ? UUID.fromString(after) : null;
    }

    @Nullable
    String first() {
        return key() == null ? null : url("");
    }

    String next(AmendmentView last) {
        return url(last.id().toString());
    }

    private String url(String start) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("kind", Objects.toString(amendmentKind(), ""))
                .queryParam("status", amendmentStatus())
                .queryParam("after", start)
                .toUriString();
    }
}
