package org.worksonarm.portal.stocktaking;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One page of the lines of a file. */
record FilePage(UUID id, List<ShownLine> all, @Nullable FileOutcome only, long after) {

    private static final int SIZE = 100;

    FilePage {
        all = List.copyOf(all);
    }

    public List<ShownLine> lines() {
        return left().subList(0, Math.min(SIZE, left().size()));
    }

    private List<ShownLine> left() {
        return all.stream()
                .filter(line -> (only == null || line.outcome() == only) && line.number() > after)
                .toList();
    }

    public List<Count> counts() {
        return Arrays.stream(FileOutcome.values()).map(this::count).toList();
    }

    private Count count(FileOutcome outcome) {
        return new Count(
                outcome, all.stream().filter(line -> line.outcome() == outcome).count());
    }

    public boolean doesSomething() {
        return all.stream()
                .anyMatch(line -> line.outcome() == FileOutcome.ADDED || line.outcome() == FileOutcome.CHANGED);
    }

    public @Nullable String first() {
        return after == 0 ? null : url(0);
    }

    public @Nullable String next() {
        return left().size() > SIZE ? url(lines().getLast().number()) : null;
    }

    private String url(long from) {
        var filter = only == null ? "" : "&only=" + only;
        return "/machines/files/%s?after=%d%s".formatted(id, from, filter);
    }

    /** How many lines do so. */
    record Count(FileOutcome outcome, long lines) {}
}
