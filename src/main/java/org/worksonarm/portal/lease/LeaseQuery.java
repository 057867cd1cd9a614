package org.worksonarm.portal.lease;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which loans an admin looks for; {@code after} is the one that the page before ended with. */
record LeaseQuery(@Nullable String show, @Nullable String after) {

    static final String PATH = "/allocations/ends";
    static final int PAGE = 50;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Those that end soon, unless others are asked for. */
    public Kind kind() {
        return Stream.of(Kind.values())
                .filter(known -> known.name().equals(show))
                .findFirst()
                .orElse(Kind.SOON);
    }

    @Nullable
    UUID key() {
        return after != null && ID.matcher(after).matches() ? UUID.fromString(after) : null;
    }

    @Nullable
    String first() {
        return key() == null ? null : url("");
    }

    String next(LeaseRow last) {
        return url(last.id().toString());
    }

    private String url(String start) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("show", Objects.toString(kind()))
                .queryParam("after", start)
                .toUriString();
    }

    /** Loans that end soon, that ended lately, whose machines are not wiped, or whose teams nobody can write to. */
    enum Kind {
        SOON,
        OVER,
        UNWIPED,
        UNTOLD
    }
}
