package org.worksonarm.portal.usage;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which reports an admin looks for; {@code after} is the one that the page before ended with. */
record FaultQuery(@Nullable String status, @Nullable String after) {

    static final String PATH = "/allocations/faults";
    static final int PAGE = 50;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Those that wait, unless others are asked for. */
    public FaultStatus show() {
        return Stream.of(FaultStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(FaultStatus.OPEN);
    }

    @Nullable
    UUID key() {
        return after != null && ID.matcher(after).matches() ? UUID.fromString(after) : null;
    }

    Page page(List<FaultView> found) {
        var more = found.size() > PAGE;
        var rows = more ? found.subList(0, PAGE) : found;
        return new Page(
                rows,
                key() == null ? null : url(""),
                more ? url(rows.getLast().id().toString()) : null);
    }

    private String url(String start) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("status", show())
                .queryParam("after", start)
                .toUriString();
    }

    /** What the page shows, and the way to the others. */
    record Page(
            List<FaultView> rows,
            @Nullable String first,
            @Nullable String next) {}
}
