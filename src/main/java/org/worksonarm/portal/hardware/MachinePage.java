package org.worksonarm.portal.hardware;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the list of machines. */
record MachinePage(MachineQuery query, List<MachineRow> rows, boolean more) {

    public @Nullable String next() {
        return more ? query.url(rows.getLast().machine().name()) : null;
    }
}
