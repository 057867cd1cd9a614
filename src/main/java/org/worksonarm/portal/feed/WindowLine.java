package org.worksonarm.portal.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.feed.Entry.State;
import org.worksonarm.portal.feed.Entry.Words;

/** Maintenance of a machine, or of a whole site, as the database tells it. */
record WindowLine(
        UUID windowId,
        @Nullable String machine,
        String siteName,
        LocalDate startsOn,
        LocalDate endsOn,
        String reason,
        boolean loansRunOn,
        boolean cancelled,
        long version) {

    Entry entry(Instant changedAt) {
        var state = cancelled ? State.CANCELLED : State.WORKED_ON;
        var words = new Words(summary(), siteName, reason + (loansRunOn ? "\nLoans run on." : "\nNothing is lent."));
        return new Entry(windowId, version, changedAt, startsOn, endsOn, state, words, "/machines/maintenance");
    }

    private String summary() {
        var kind = loansRunOn ? "Downtime" : "Maintenance";
        var where = Objects.requireNonNullElse(machine, "all machines");
        return (cancelled ? "Cancelled: " : "") + "%s of %s: %s".formatted(kind, where, reason);
    }
}
