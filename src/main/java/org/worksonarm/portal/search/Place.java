package org.worksonarm.portal.search;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.kernel.NotFound;

/** Where a page ends: what it is sorted by, and the id that tells equals apart. */
record Place(String key, UUID id) {

    private static final Pattern FORM = Pattern.compile("(?s)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_(.{0,250})");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,24})?");

    /** Reads what {@link #toString} wrote. Empty at the start of the list. */
    static Optional<Place> parse(@Nullable String text, Sort sort) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        var matcher = FORM.matcher(text);
        if (!matcher.matches()
                || (sort != Sort.TITLE && !NUMBER.matcher(matcher.group(2)).matches())) {
            throw new NotFound("page after " + text);
        }
        return Optional.of(new Place(matcher.group(2), UUID.fromString(matcher.group(1))));
    }

    @Override
    public String toString() {
        return id + "_" + key;
    }
}
