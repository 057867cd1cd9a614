package org.worksonarm.portal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Part of a statement, with the values of its parameters. */
final class Condition {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Names a value that a part may refer to. */
    String with(Object value) {
        var name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    void and(String part) {
        parts.add(part);
    }

    String sql() {
        return String.join("\n  and ", parts);
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
