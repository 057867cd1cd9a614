package org.worksonarm.portal.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.review.ReviewDesk.Papers;

/**
 * What the page of the score sheet shows.
 *
 * @param total of what is answered so far; null where nothing is scored
 * @param draft what is kept but does not count; null where there is nothing of that kind
 * @param counting the total that counts meanwhile; null where none does
 * @param earlierRevision the revision that the review is about, where the application has a newer one
 */
record SheetPage(
        Dossier dossier,
        List<Question> questions,
        boolean editable,
        boolean submitted,
        @Nullable Total total,
        int unanswered,
        @Nullable Draft draft,
        @Nullable Total counting,
        @Nullable Integer earlierRevision) {

    static SheetPage of(Papers papers, SheetForm form) {
        var rubric = papers.rubric();
        var sheet = form.sheet(rubric);
        return new SheetPage(
                papers.dossier(),
                IntStream.range(0, rubric.criteria().size())
                        .mapToObj(i -> Question.of(i, rubric.criteria().get(i), form, papers.dossier()))
                        .toList(),
                papers.dossier().status().isOpenForReview(),
                papers.isSubmitted(),
                Total.of(rubric, sheet).orElse(null),
                sheet.unanswered(rubric).size(),
                papers.draft().orElse(null),
                papers.review().flatMap(Review::total).orElse(null),
                papers.earlierRevision().orElse(null));
    }

    /**
     * One criterion.
     *
     * @param field name of its form field
     * @param named whether the application names this focus area
     * @param guessed whether it does so by a guess of the importer
     */
    record Question(
            int number,
            String row,
            String field,
            UUID criterion,
            String name,
            String text,
            BigDecimal weight,
            boolean mayNotApply,
            boolean named,
            boolean guessed,
            List<Choice> choices,
            boolean notApplicable) {

        static Question of(int index, Criterion criterion, SheetForm form, Dossier dossier) {
            var area = dossier.areas().stream()
                    .filter(named -> named.focusArea().slug().equals(criterion.key()))
                    .findFirst();
            var row = "scores[" + index + "]";
            var chosen = form.scores().get(index).points();
            return new Question(
                    index + 1,
                    row,
                    row + ".points",
                    criterion.id(),
                    criterion.name(),
                    criterion.question(),
                    criterion.weight().stripTrailingZeros(),
                    criterion.mayNotApply(),
                    area.isPresent(),
                    area.filter(Dossier.Area::guessed).isPresent(),
                    choices(criterion, chosen),
                    SheetForm.NOT_APPLICABLE.equals(chosen));
        }

        private static List<Choice> choices(Criterion criterion, @Nullable String chosen) {
            return IntStream.range(0, criterion.anchors().size())
                    .mapToObj(points -> new Choice(
                            String.valueOf(points),
                            criterion.anchors().get(points),
                            String.valueOf(points).equals(chosen)))
                    .toList();
        }
    }

    /** One point of the scale, with what it means. */
    record Choice(String points, String anchor, boolean chosen) {}
}
