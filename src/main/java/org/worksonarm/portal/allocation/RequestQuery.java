package org.worksonarm.portal.allocation;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.worksonarm.portal.application.RequestKind;

/** What an admin looks for among the requests that wait; {@code after} is where the page before ended. */
record RequestQuery(
        @Nullable String q, @Nullable String kind, @Nullable String after) {

    private static final Pattern KEY = Pattern.compile("(\\d{1,12})-(\\d{1,6})");

    /** Found in names and titles, whatever their case. */
    String pattern() {
        var typed = Objects.requireNonNullElse(q, "").strip().toLowerCase(Locale.ROOT);
        return "%" + typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Null where none is chosen, or none that there is. */
    public @Nullable RequestKind requestKind() {
        return Stream.of(RequestKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public boolean narrows() {
        return (q != null && !q.isBlank()) || requestKind() != null;
    }

    /** Begins at the start where {@code after} names no place in the list. */
    RequestKey start() {
        var match = KEY.matcher(Objects.requireNonNullElse(after, ""));
        return match.matches()
                ? new RequestKey(Long.parseLong(match.group(1)), Integer.parseInt(match.group(2)))
                : RequestKey.START;
    }

    @Nullable
    String first() {
        return start().equals(RequestKey.START) ? null : url("");
    }

    String next(LoanRequest last) {
        return url(last.number().value() + "-" + last.position());
    }

    private String url(String start) {
        return UriComponentsBuilder.fromPath("/allocations/requests")
                .queryParam("q", "{q}")
                .queryParam("kind", "{kind}")
                .queryParam("after", "{after}")
                .build()
                .expand(Objects.requireNonNullElse(q, ""), Objects.toString(requestKind(), ""), start)
                .encode()
                .toUriString();
    }

    /** Where a page of the list ends. */
    record RequestKey(long number, int position) {

        static final RequestKey START = new RequestKey(-1, -1);
    }
}
