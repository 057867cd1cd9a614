package org.worksonarm.portal.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of a view offers; {@code id} is null for a new one. */
record ViewPage(@Nullable UUID id) {

    public List<Column> columns() {
        return List.of(Column.values());
    }

    public List<Sort> sorts() {
        return List.of(Sort.values());
    }
}
