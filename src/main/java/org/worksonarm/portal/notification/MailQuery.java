package org.worksonarm.portal.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What an admin looks for among the mails; {@code after} is the mail that the page before ended with. */
record MailQuery(
        @Nullable String q,
        @Nullable String status,
        @Nullable String after) {

    static final int PAGE = 50;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    String words() {
        return q == null ? "" : q.strip();
    }

    /** Null where none is chosen, or none that there is. */
    public @Nullable MailStatus mailStatus() {
        return Stream.of(MailStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    /** Null where it names no place in the list, so that the list begins at its start. */
    @Nullable
    UUID key() {
        return after != null && ID.matcher(after).matches() ? UUID.fromString(after) : null;
    }

    public @Nullable String first() {
        return key() == null ? null : url(null);
    }

    String url(@Nullable UUID after) {
        var url = UriComponentsBuilder.fromPath("/mail");
        var values = new ArrayList<Object>();
        add(url, values, "q", words());
        add(url, values, "status", mailStatus());
        add(url, values, "after", after);
        return url.build().expand(values.toArray()).encode().toUriString();
    }

    private static void add(UriComponentsBuilder url, List<Object> values, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            url.queryParam(name, "{" + name + "}");
            values.add(value);
        }
    }
}
