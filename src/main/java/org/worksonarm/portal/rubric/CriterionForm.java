package org.worksonarm.portal.rubric;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.program.CriterionText;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.RubricDraft;

/** A criterion as an admin types it; {@code focusArea} is asked of a new one only, and empty where it holds for all. */
record CriterionForm(
        @Nullable String focusArea,

        @NotBlank(message = "{rubric.nameMissing}") @Size(max = 120, message = "{rubric.nameLong}")
        String name,

        @NotBlank(message = "{rubric.questionMissing}") @Size(max = 300, message = "{rubric.questionLong}")
        String question,

        String weight,
        List<Anchor> anchors,
        @Nullable Long version) {

    private static final int LONGEST_ANCHOR = 300;
    private static final int POINTS = Rubric.HIGHEST_POINTS + 1;

    CriterionForm {
        name = Objects.requireNonNullElse(name, "").strip();
        question = Objects.requireNonNullElse(question, "").strip();
        weight = Objects.requireNonNullElse(weight, "").strip();
        var given =
                Stream.ofNullable(anchors).flatMap(List::stream).map(anchor -> anchor == null ? Anchor.NONE : anchor);
        anchors = Stream.concat(given, Stream.generate(() -> Anchor.NONE))
                .limit(POINTS)
                .toList();
    }

    static CriterionForm empty() {
        return new CriterionForm("", "", "", "1", List.of(), null);
    }

    static CriterionForm of(RubricDraft.Entry entry) {
        return of(entry.criterion(), entry.edits());
    }

    private static CriterionForm of(Criterion criterion, long edits) {
        return new CriterionForm(
                null,
                criterion.name(),
                criterion.question(),
                criterion.weight().stripTrailingZeros().toPlainString(),
                criterion.anchors().stream().map(Anchor::new).toList(),
                edits);
    }

    /** Says at each field what the annotations do not. */
    void reject(Errors errors) {
        if (!isWeight()) {
            errors.rejectValue("weight", "rubric.weightWrong");
        }
        for (int points = 0; points < POINTS; points++) {
            var fault = fault(points);
            if (fault != null) {
                errors.rejectValue("anchors[%d].text".formatted(points), fault, new Object[] {points}, null);
            }
        }
    }

    private @Nullable String fault(int points) {
        var text = anchors.get(points).text();
        if (text.isEmpty()) {
            return "rubric.anchorMissing";
        }
        if (text.length() > LONGEST_ANCHOR) {
            return "rubric.anchorLong";
        }
        return anchors.subList(0, points).contains(anchors.get(points)) ? "rubric.anchorTwice" : null;
    }

    /** Once nothing is rejected. */
    CriterionText text() {
        return new CriterionText(
                name,
                question,
                new BigDecimal(point(weight)),
                anchors.stream().map(Anchor::text).toList());
    }

    @Nullable
    String areaOrNull() {
        return focusArea == null || focusArea.isEmpty() ? null : focusArea;
    }

    public List<Integer> points() {
        return IntStream.range(0, POINTS).boxed().toList();
    }

    private boolean isWeight() {
        if (!weight.matches("\\d{1,2}([.,]\\d{1,2})?")) {
            return false;
        }
        var number = new BigDecimal(point(weight));
        return number.signum() > 0 && number.compareTo(CriterionText.HIGHEST_WEIGHT) <= 0;
    }

    private static String point(String number) {
        return number.replace(',', '.');
    }

    /** What a number of points means. */
    record Anchor(String text) {

        static final Anchor NONE = new Anchor("");

        Anchor {
            text = Objects.requireNonNullElse(text, "").strip();
        }
    }
}
