package org.worksonarm.portal.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.feed.Entry.State;
import org.worksonarm.portal.feed.Entry.Words;

/**
 * A loan or hold as the database tells it.
 *
 * @param known false where the reader has a conflict of interest with its application
 */
record LoanLine(
        UUID allocationId,
        UUID applicationId,
        long number,
        String title,
        String projectName,
        boolean known,
        String machine,
        String modelName,
        String siteName,
        String kind,
        int vcpu,
        int ciSlots,
        String status,
        LocalDate startsOn,
        LocalDate endsOn,
        long version) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Of these no day was ever used. */
    private static final Set<String> GONE = Set.of("CANCELLED", "RELEASED", "LAPSED");

    State state() {
        if (status.equals("HELD")) {
            return State.HELD;
        }
        return GONE.contains(status) ? State.CANCELLED : State.LENT;
    }

    /** As its team reads it. */
    Entry forTeam(Instant changedAt) {
        return entry(changedAt, machine + ": " + title, "/applications/" + applicationId);
    }

    /** As an admin reads it who watches a site. */
    Entry forAdmin(Instant changedAt) {
        return known
                ? entry(changedAt, machine + ": " + projectName, "/allocations/" + allocationId)
                : entry(changedAt, machine + ": an application you have a conflict of interest with", null);
    }

    private Entry entry(Instant changedAt, String summary, @Nullable String path) {
        var words = new Words(prefix() + summary, siteName, path == null ? part() : more());
        return new Entry(allocationId, version, changedAt, startsOn, endsOn, state(), words, path);
    }

    private String prefix() {
        return switch (state()) {
            case HELD -> "Held, not lent yet: ";
            case LENT, WORKED_ON -> "";
            case CANCELLED -> "Cancelled: ";
        };
    }

    private String more() {
        var lines = "%s, %s\n%s of %s".formatted(new ApplicationNumber(number), title, part(), modelName);
        return state() == State.LENT ? lines + "\nLast day: %s (UTC)".formatted(DAY.format(endsOn)) : lines;
    }

    private String part() {
        return switch (kind) {
            case "VM" -> "VM with %d vCPU".formatted(vcpu);
            case "HOSTED_CI" -> ciSlots == 1 ? "1 slot of hosted CI" : ciSlots + " slots of hosted CI";
            default -> "Whole machine";
        };
    }
}
