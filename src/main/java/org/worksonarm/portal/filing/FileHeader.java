package org.worksonarm.portal.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.worksonarm.portal.kernel.Csv;

/** Which column of a file holds what, as its first line says. Columns with other names are not read. */
record FileHeader(Map<String, Integer> columns, int width) {

    private static final List<String> NEEDED = List.of("action", "application", "mail");
    private static final Map<String, String> OTHER_NAMES =
            Map.of("email", "mail", "e-mail", "mail", "reviewer mail", "mail", "due on", "due");

    static FileHeader of(List<String> names) {
        var columns = new HashMap<String, Integer>();
        for (var at = 0; at < names.size(); at++) {
            var name = names.get(at).strip().toLowerCase(Locale.ROOT);
            columns.putIfAbsent(OTHER_NAMES.getOrDefault(name, name), at);
        }
        return new FileHeader(Map.copyOf(columns), names.size());
    }

    Optional<String> missing() {
        return NEEDED.stream().filter(name -> !columns.containsKey(name)).findFirst();
    }

    /** What stands in the column of that name; nothing where there is none. */
    String cell(List<String> cells, String column) {
        var at = columns.getOrDefault(column, cells.size());
        return at < cells.size() ? Csv.unescape(cells.get(at).strip()) : "";
    }

    /** Where the column is, the first being 1. */
    int place(String column) {
        return columns.getOrDefault(column, 0) + 1;
    }
}
