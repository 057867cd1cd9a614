package org.worksonarm.portal.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One page of the people whom the portal knows, by name. */
record PeoplePage(
        String search,
        List<Line> people,
        @Nullable String first,
        @Nullable String next) {

    /** Somebody, and what they may do. */
    record Line(UUID id, String name, @Nullable String email, boolean reviewer, boolean admin) {}
}
