package org.worksonarm.portal.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What an admin looks for in the list of machines; {@code after} is the name that the page before ended with. */
record MachineQuery(
        @Nullable String q,
        @Nullable String site,
        @Nullable String model,
        @Nullable String state,
        @Nullable String label,
        @Nullable String holder,
        @Nullable String after) {

    static final int PAGE = 50;

    String pattern() {
        var typed = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        return "%" + typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Null where none is chosen, or none that there is. */
    public @Nullable MachineState machineState() {
        return Stream.of(MachineState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String first() {
        return after == null ? null : url(null);
    }

    String url(@Nullable String after) {
        return url("/machines", after);
    }

    /** All that is shown, page by page, as one file. */
    public String file() {
        return url("/machines/machines.csv", null);
    }

    private String url(String path, @Nullable String after) {
        var url = UriComponentsBuilder.fromPath(path);
        var values = new ArrayList<Object>();
        add(url, values, "q", q);
        add(url, values, "site", site);
        add(url, values, "model", model);
        add(url, values, "state", state);
        add(url, values, "label", label);
        add(url, values, "holder", holder);
        add(url, values, "after", after);
        return url.build().expand(values.toArray()).encode().toUriString();
    }

    private static void add(UriComponentsBuilder url, List<Object> values, String name, @Nullable String value) {
        if (isSet(value)) {
            url.queryParam(name, "{" + name + "}");
            values.add(value);
        }
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
