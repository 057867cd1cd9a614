package org.worksonarm.portal.fairness;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of the page, as it is taken along. */
record Export(String name, List<String> header, Function<FairnessPage, Stream<List<String>>> rows) {

    private static final List<String> OF_SCORES =
            List.of("of", "scores", "mean", "standard deviation", "alpha", "low", "high");

    static final Export COVERAGE = new Export(
            "coverage",
            List.of("reviews", "open", "decided"),
            page -> page.coverage().lines().stream().map(line -> row(line.reviews(), line.open(), line.decided())));

    static final Export TIMES = new Export(
            "times",
            List.of("days", "applications"),
            page -> page.times().days().stream().map(days -> row(days.days(), days.applications())));

    static final Export REVIEWERS = new Export(
            "reviewers",
            List.of("reviewer", "done", "open", "late", "mean", "standard deviation", "leniency", "low", "high"),
            page -> page.reviewers().stream().map(Export::reviewer));

    static final Export TOTALS =
            new Export("totals", OF_SCORES, page -> page.totals().stream().map(Export::scores));

    static final Export QUESTIONS =
            new Export("questions", OF_SCORES, page -> page.criteria().stream().map(Export::scores));

    static final Export ACCEPTANCE = new Export(
            "acceptance",
            List.of("of", "accepted", "declined", "waiting list", "percent accepted", "low", "high"),
            page -> Stream.concat(page.acceptance().origins().stream(), page.acceptance().areas().stream())
                    .map(Export::acceptance));

    static Optional<Export> named(String name) {
        return Stream.of(COVERAGE, TIMES, REVIEWERS, TOTALS, QUESTIONS, ACCEPTANCE)
                .filter(table -> table.name().equals(name))
                .findFirst();
    }

    String csv(FairnessPage page) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            rows.apply(page).forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> reviewer(ReviewerLine line) {
        var leniency = line.leniency();
        return leniency == null
                ? row(line.name(), line.done(), line.open(), line.late(), line.mean(), line.spread(), null, null, null)
                : row(
                        line.name(),
                        line.done(),
                        line.open(),
                        line.late(),
                        line.mean(),
                        line.spread(),
                        leniency.points(),
                        leniency.low(),
                        leniency.high());
    }

    private static List<String> scores(ScoreLine line) {
        var agreement = line.agreement();
        return agreement == null
                ? row(line.name(), line.scores(), line.mean(), line.spread(), null, null, null)
                : row(
                        line.name(),
                        line.scores(),
                        line.mean(),
                        line.spread(),
                        agreement.alphaShown(),
                        agreement.lowShown(),
                        agreement.highShown());
    }

    private static List<String> acceptance(AcceptanceLine line) {
        var share = line.share();
        return share.isKnown()
                ? row(
                        line.name(),
                        line.accepted(),
                        line.declined(),
                        line.waiting(),
                        share.percent(),
                        share.low(),
                        share.high())
                : row(line.name(), line.accepted(), line.declined(), line.waiting(), null, null, null);
    }

    private static List<String> row(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> safe(Objects.toString(cell, ""), cell instanceof Number))
                .toList();
    }

    /** Spreadsheets take text that begins so for a formula. */
    private static String safe(String text, boolean number) {
        return !number && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
