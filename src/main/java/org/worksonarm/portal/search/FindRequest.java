package org.worksonarm.portal.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What the address of a list says.
 *
 * @param q the query as typed
 * @param after where the page before ended
 */
record FindRequest(
        @Nullable String q,
        @Nullable List<Column> columns,
        @Nullable Sort sort,
        @Nullable String after) {

    static FindRequest of(Layout layout) {
        return new FindRequest(layout.query(), layout.chosen(), layout.sort(), null);
    }

    FindRequest asking(String query) {
        return new FindRequest(query, columns, sort, null);
    }

    FindRequest from(@Nullable String place) {
        return new FindRequest(q, columns, sort, place);
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    public List<Column> shown() {
        return columns == null || columns.isEmpty()
                ? Column.USUAL
                : columns.stream().distinct().sorted().toList();
    }

    public Sort sorted() {
        return sort == null ? Sort.RELEVANCE : sort;
    }

    /** The same list elsewhere, such as in a file. */
    String at(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "q", words());
        add(
                address,
                "columns",
                columns == null ? "" : shown().stream().map(Column::name).collect(Collectors.joining(",")));
        add(address, "sort", sort == null ? "" : sort.name());
        add(address, "after", after == null ? "" : after);
        return address.build(true).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}
