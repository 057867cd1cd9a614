package org.worksonarm.portal.importing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.importing.GuessedRequest.ArmV82;
import org.worksonarm.portal.importing.GuessedRequest.Kind;
import org.worksonarm.portal.importing.GuessedRequest.Size;
import org.worksonarm.portal.importing.Wishes.Wish;

/**
 * Guesses what a record asks for: from the answer about infrastructure, else from the use case, else from the title and
 * text without a form. Labels name a model only while people set them, before the form did.
 */
final class RequestGuesses {

    private static final Instant LABELS_BY_DEFAULT = Instant.parse("2021-01-01T00:00:00Z");
    private static final int MOST = 5;
    private static final int LONGEST_EVIDENCE = 200;

    private final Wishes wishes = new Wishes();
    private final Needs needs = new Needs();
    private final Models models = new Models();
    private final Redaction redaction = new Redaction();

    List<GuessedRequest> of(Issue issue, AnswerSheet sheet) {
        String wanted = sheet.answer(Question.INFRASTRUCTURE);
        String around = Stream.of(issue.title(), sheet.opening(), sheet.answer(Question.USE_CASE), wanted)
                .reduce("", (one, other) -> one + "\n" + other);
        var line = new Line(
                needs.aarch32(around + sheet.answer(Question.DESCRIPTION) + issue.labels()),
                needs.armV82(sheet.answer(Question.ARMV8_2)),
                needs.continuing(around + sheet.answer(Question.DURATION), usesCi(sheet)),
                needs.months(around, sheet.answer(Question.DURATION)));
        List<Wish> found = stated(issue, sheet);
        Size size = needs.size(wanted.isEmpty() ? around : wanted);
        return found.isEmpty() ? List.of(unstated(issue, around, wanted, size, line)) : lines(found, size, line);
    }

    private static String further(AnswerSheet sheet) {
        return sheet.further().stream().map(OldFurtherAnswer::text).collect(Collectors.joining("\n"));
    }

    private static boolean usesCi(AnswerSheet sheet) {
        return !sheet.answer(Question.CI).isEmpty();
    }

    private List<Wish> stated(Issue issue, AnswerSheet sheet) {
        return Stream.of(
                        sheet.answer(Question.INFRASTRUCTURE),
                        sheet.answer(Question.USE_CASE),
                        sheet.opening(),
                        issue.title(),
                        sheet.answer(Question.DESCRIPTION),
                        further(sheet))
                .map(wishes::in)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<GuessedRequest> lines(List<Wish> found, Size size, Line line) {
        int lines = Math.min(MOST, found.size());
        return IntStream.range(0, lines)
                .mapToObj(index -> line.of(
                        found.get(index),
                        index == 0 ? size : Size.NOT_SAID,
                        shown(found.get(index).words())))
                .toList();
    }

    private GuessedRequest unstated(Issue issue, String around, String wanted, Size size, Line line) {
        Kind spoken = Wishes.kindOf(wanted.isEmpty() ? around : wanted);
        boolean slice = size.vcpu() != null && wanted.toLowerCase(Locale.ROOT).contains("vcpu");
        String evidence = size.isSaid() ? shown(wanted.isEmpty() ? around.strip() : wanted) : GuessedRequest.NOT_STATED;
        Optional<String> label = labelled(issue);
        if (label.isPresent() && !size.isSaid()) {
            evidence = "label hardware/" + label.get();
        }
        String model = label.flatMap(models::in).orElse(null);
        return line.of(new Wish(slice ? Kind.VM : spoken, 1, model, ""), size, evidence);
    }

    private Optional<String> labelled(Issue issue) {
        if (!issue.createdAt().isBefore(LABELS_BY_DEFAULT)) {
            return Optional.empty();
        }
        return issue.labels().stream()
                .filter(label -> label.toLowerCase(Locale.ROOT).startsWith("hardware/"))
                .map(label -> label.substring("hardware/".length()))
                .filter(label -> models.in(label).isPresent())
                .findFirst();
    }

    private String shown(String words) {
        String redacted = redaction.of(words.replaceAll("\\s+", " "));
        return redacted.length() > LONGEST_EVIDENCE ? redacted.substring(0, LONGEST_EVIDENCE) + "…" : redacted;
    }

    /** What all lines of one record have in common. */
    private record Line(
            boolean aarch32,
            ArmV82 armV82,
            boolean continuing,
            @Nullable Integer months) {

        GuessedRequest of(Wish wish, Size size, String evidence) {
            return new GuessedRequest(
                    wish.kind(), wish.quantity(), wish.model(), aarch32, armV82, size, continuing, months, evidence);
        }
    }
}
