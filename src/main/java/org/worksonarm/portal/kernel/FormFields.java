package org.worksonarm.portal.kernel;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a form record under the names that its fields have in a request, such as {@code rows[0].months}. */
public final class FormFields {

    /** Nobody types it, so nobody compares it. */
    private static final String VERSION = "version";

    private final Map<String, String> values = new LinkedHashMap<>();

    private FormFields() {}

    public static Map<String, String> of(Record form) {
        var fields = new FormFields();
        fields.addComponents("", form);
        return fields.values;
    }

    private void addComponents(String prefix, Record form) {
        for (var component : form.getClass().getRecordComponents()) {
            if (!component.getName().equals(VERSION)) {
                add(prefix + component.getName(), value(component, form));
            }
        }
    }

    private void add(String name, @Nullable Object value) {
        switch (value) {
            case Record row -> addComponents(name + ".", row);
            case List<?> list when list.stream().anyMatch(Record.class::isInstance) -> addRows(name, list);
            case List<?> list ->
                values.put(
                        name,
                        String.join(", ", list.stream().map(Objects::toString).toList()));
            case null -> values.put(name, "");
            default -> values.put(name, value.toString());
        }
    }

    private void addRows(String name, List<?> rows) {
        for (var index = 0; index < rows.size(); index++) {
            add("%s[%d]".formatted(name, index), rows.get(index));
        }
    }

    private static @Nullable Object value(RecordComponent component, Record form) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
