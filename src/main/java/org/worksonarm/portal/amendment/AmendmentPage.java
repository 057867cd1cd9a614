package org.worksonarm.portal.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of change requests. */
record AmendmentPage(
        List<AmendmentView> rows,
        @Nullable String first,
        @Nullable String next) {

    static AmendmentPage of(List<AmendmentView> found, AmendmentQuery query) {
        var more = found.size() > AmendmentQuery.PAGE;
        var shown = more ? found.subList(0, AmendmentQuery.PAGE) : found;
        return new AmendmentPage(List.copyOf(shown), query.first(), more ? query.next(shown.getLast()) : null);
    }
}
