package org.worksonarm.portal.importing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** One issue as the tracker exports it, without its author. */
record Issue(int number, String title, boolean open, Instant createdAt, String url, List<String> labels, String body) {

    Issue {
        labels = List.copyOf(labels);
    }

    /** The address of the tracker the issue belongs to, in lower case. */
    String tracker() {
        return url.replaceFirst("/issues/\\d+.*$", "").toLowerCase(Locale.ROOT);
    }
}
