package org.worksonarm.portal.review;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.kernel.NotFound;

/** Where a page of a long list ends: the number it is sorted by, and the id that tells equal numbers apart. */
public record Place(BigDecimal key, UUID id) {

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,18}(?:\\.\\d{1,24})?)_([0-9a-f-]{36})");

    /** Reads what {@link #toString} wrote. Empty at the start of the list. */
    public static Optional<Place> parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new NotFound("page after " + text);
        }
        return Optional.of(new Place(new BigDecimal(matcher.group(1)), uuid(matcher.group(2))));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("page after " + text);
        }
    }

    @Override
    public String toString() {
        return key.toPlainString() + "_" + id;
    }
}
