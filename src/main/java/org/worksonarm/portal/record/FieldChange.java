package org.worksonarm.portal.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was in one field before a change, and after it; null where nothing was known. */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    /** The fields that differ, in the order of the later ones; both have the same. An empty value is one not known. */
    public static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .map(field ->
                        new FieldChange(field.getKey(), known(before.get(field.getKey())), known(field.getValue())))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static @Nullable String known(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
