package org.worksonarm.portal.reports;

import java.util.List;

/**
 * One list as the page shows it.
 *
 * @param total how many there are, of which the page shows the first
 */
record Listed(Listing listing, List<String> header, List<Row> rows, long total) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public long hidden() {
        return total - rows.size();
    }

    public String file() {
        return listing.file();
    }

    /** A line, and where its first cell leads. */
    record Row(List<String> cells, String url) {

        public boolean leadsAway() {
            return !url.startsWith("/");
        }
    }
}
