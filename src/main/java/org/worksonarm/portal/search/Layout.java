package org.worksonarm.portal.search;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a list looks for, shows, and sorts by. */
@Embeddable
record Layout(
        String query,
        String columns,
        @Enumerated(EnumType.STRING) Sort sort) {

    static Layout of(String query, List<Column> columns, Sort sort) {
        return new Layout(query, columns.stream().map(Column::name).collect(Collectors.joining(",")), sort);
    }

    List<Column> chosen() {
        return Arrays.stream(columns.split(",")).map(Column::valueOf).toList();
    }
}
