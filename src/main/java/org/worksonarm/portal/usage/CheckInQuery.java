package org.worksonarm.portal.usage;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which check-ins an admin looks for; {@code after} is the one that the page before ended with. */
record CheckInQuery(@Nullable String state, @Nullable String after) {

    static final String PATH = "/allocations/check-ins";
    static final int PAGE = 50;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Those without an answer, unless others are asked for. */
    public Show show() {
        return Stream.of(Show.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(Show.NO_ANSWER);
    }

    @Nullable
    UUID key() {
        return after != null && ID.matcher(after).matches() ? UUID.fromString(after) : null;
    }

    @Nullable
    String first() {
        return key() == null ? null : url("");
    }

    Page page(List<CheckInView> found) {
        var more = found.size() > PAGE;
        var rows = more ? found.subList(0, PAGE) : found;
        return new Page(rows, first(), more ? url(rows.getLast().id().toString()) : null);
    }

    private String url(String start) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("state", show())
                .queryParam("after", start)
                .toUriString();
    }

    /** What the page shows, and the way to the others. */
    record Page(
            List<CheckInView> rows,
            @Nullable String first,
            @Nullable String next) {}

    /** The lists there are. */
    enum Show {
        NO_ANSWER(
                "k.answered_at is null and k.asked_on <= :today::date - 28 and l.live and l.ends_on >= :today"
                        + " and not exists (select 1 from check_in n where n.allocation_id = k.allocation_id and n.due_on > k.due_on)"),
        NO_LONGER("k.need = 'NO' and l.live and l.ends_on >= :today"),
        WAITING("k.answered_at is null"),
        ANSWERED("k.answered_at is not null");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }
}
