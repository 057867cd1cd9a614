package org.worksonarm.portal.team;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the projects without a contact. */
record ContactPage(
        List<ProjectWithoutContact> projects,
        int total,
        @Nullable String first,
        @Nullable String next) {

    private static final int ROWS = 50;
    private static final String PATH = "/people/contacts";

    /** A page that is not there begins at the start. */
    static ContactPage of(List<ProjectWithoutContact> all, @Nullable String page) {
        var asked = page != null && page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 0;
        var from = asked * ROWS < all.size() ? asked * ROWS : 0;
        var to = Math.min(from + ROWS, all.size());
        return new ContactPage(
                all.subList(from, to),
                all.size(),
                from == 0 ? null : PATH,
                to < all.size() ? PATH + "?page=" + (to / ROWS) : null);
    }
}
