package org.worksonarm.portal.filing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.filing.LineOutcome.Group;

/**
 * What the page of a file shows, a hundred lines at a time.
 *
 * @param fingerprint of the dry run, to be sent back with the word to carry it out
 * @param total how many lines there are of those that are to be shown
 * @param from which of them is the first shown, the first being 0
 */
record FilePage(
        UUID id,
        String name,
        boolean open,
        String fingerprint,
        Counts counts,
        @Nullable Group only,
        List<Line> lines,
        int total,
        int from) {

    static final int LINES = 100;

    public boolean tooMany() {
        return counts.changes() > DryRun.MOST_CHANGES;
    }

    public int most() {
        return DryRun.MOST_CHANGES;
    }

    public boolean possible() {
        return open && counts.changes() > 0 && !tooMany();
    }

    public List<Group> groups() {
        return List.of(Group.values());
    }

    /** Where the list begins, unless this is there; and where it goes on, if it does. */
    public @Nullable String first() {
        return from == 0 ? null : path(0);
    }

    public @Nullable String next() {
        return from + LINES < total ? path(from + LINES) : null;
    }

    private String path(int first) {
        var chosen = only == null ? "" : "&only=" + only;
        return "/assignments/files/%s?from=%d%s".formatted(id, first, chosen);
    }

    /**
     * How many lines do what.
     *
     * @param changed how many would do something else than when the file came
     */
    record Counts(long lines, long assigned, long withdrawn, long settled, long refused, long changed) {

        public long changes() {
            return assigned + withdrawn;
        }
    }

    /** One line; {@code before} is what it would have done when the file came, where that was something else. */
    record Line(
            FileLine line, LineOutcome outcome, @Nullable LineOutcome before) {}
}
