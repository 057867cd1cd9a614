package org.worksonarm.portal.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.worksonarm.portal.importing.ImportPlan.Line;

/** What the pages of an import show, before it and after it: the counts, and one page of its records. */
record ImportPage(
        UUID id,
        String fileName,
        @Nullable Instant confirmedAt,
        int records,
        NewApplications added,
        long known,
        long changed,
        long leftOut,
        List<Row> rows,
        @Nullable String first,
        @Nullable String next) {

    private static final int ROWS = 200;

    /** One record as a person reads it. */
    record Row(
            int number,
            String url,
            String title,
            LocalDate opened,
            ImportStep step,
            Verdict.Kind kind,
            String because,
            String project,
            OldOutcome.Status outcome,
            String areas,
            String requests) {

        static Row of(Line line, GuessNames names) {
            var entry = line.entry();
            return new Row(
                    entry.origin().number(),
                    entry.origin().url(),
                    entry.title(),
                    LocalDate.ofInstant(entry.createdAt(), ZoneOffset.UTC),
                    line.step(),
                    line.kind(),
                    StringUtils.capitalize(line.because()),
                    line.project(),
                    entry.outcome().status(),
                    names.areas(entry.areas()),
                    names.requests(entry.requests()));
        }

        /** Tone of the step's badge. */
        public String tone() {
            return switch (step) {
                case ADD -> "good";
                case KNOWN -> "info";
                case CHANGED -> "warn";
                case LEAVE_OUT -> "neutral";
            };
        }
    }

    static ImportPage of(
            ImportPreview preview, ImportPlan plan, GuessNames names, @Nullable ImportStep only, int from) {
        var shown = plan.lines().stream()
                .filter(line -> only == null || line.step() == only)
                .toList();
        var counts = plan.counts();
        var address = "/import/" + preview.id() + "?" + (only == null ? "" : "only=" + only + "&");
        var start = Math.clamp(from, 0, shown.size());
        var end = Math.min(start + ROWS, shown.size());
        return new ImportPage(
                preview.id(),
                preview.fileName(),
                preview.confirmedAt(),
                plan.lines().size(),
                preview.added() == null ? NewApplications.of(plan) : preview.added(),
                counts.getOrDefault(ImportStep.KNOWN, 0L),
                counts.getOrDefault(ImportStep.CHANGED, 0L),
                counts.getOrDefault(ImportStep.LEAVE_OUT, 0L),
                shown.subList(start, end).stream()
                        .map(line -> Row.of(line, names))
                        .toList(),
                start == 0 ? null : address,
                end == shown.size() ? null : address + "from=" + end);
    }
}
