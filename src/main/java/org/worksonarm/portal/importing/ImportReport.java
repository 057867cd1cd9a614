package org.worksonarm.portal.importing;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worksonarm.portal.importing.ImportPlan.Line;
import org.worksonarm.portal.importing.IssueFile.Skipped;

/** What an import did, or would do, as text: one line a record, then the counts. */
record ImportReport(ImportPlan plan, List<Skipped> skipped, GuessNames names, boolean dryRun) {

    Stream<String> lines() {
        return Stream.of(
                        plan.lines().stream().map(this::line),
                        skipped.stream().map(entry -> "%s  not an issue: %s".formatted(entry.where(), entry.reason())),
                        counts())
                .flatMap(text -> text);
    }

    private String line(Line line) {
        return "#%-5d %-9s %-13s %s | %s%s"
                .formatted(
                        line.entry().origin().number(),
                        fate(line.step()),
                        line.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        line.entry().title(),
                        line.because(),
                        line.step() == ImportStep.LEAVE_OUT ? "" : " | " + guesses(line.entry()));
    }

    private String guesses(OldRecord entry) {
        var areas = names.areas(entry.areas());
        var requests = names.requests(entry.requests());
        return "guessed: %s; %s"
                .formatted(areas.isEmpty() ? "no area" : areas, requests.isEmpty() ? "no request" : requests);
    }

    private static String fate(ImportStep step) {
        return switch (step) {
            case ADD -> "new";
            case KNOWN -> "known";
            case CHANGED -> "changed";
            case LEAVE_OUT -> "left out";
        };
    }

    private Stream<String> counts() {
        var counts = plan.counts();
        return Stream.of(
                "",
                "%s: %s of %s, %d known, %d changed since (kept as they are), %d left out"
                        .formatted(
                                Counted.of(plan.lines().size(), "record"),
                                Counted.of(plan.toAdd().size(), "new application"),
                                Counted.of(plan.toAddByProject().size(), "project"),
                                counts.get(ImportStep.KNOWN),
                                counts.get(ImportStep.CHANGED),
                                counts.get(ImportStep.LEAVE_OUT)),
                kinds(),
                dryRun ? "Dry run: nothing was changed." : "Done.");
    }

    private String kinds() {
        return plan.lines().stream()
                .collect(Collectors.groupingBy(Line::kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + entry.getValue())
                .collect(Collectors.joining(", ", "Judged: ", "."));
    }
}
