package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.review.SampleRubric.EDGE;
import static org.worksonarm.portal.review.SampleRubric.IMPACT;
import static org.worksonarm.portal.review.SampleRubric.LANGUAGES;
import static org.worksonarm.portal.review.SampleRubric.NOT_APPLICABLE;
import static org.worksonarm.portal.review.SampleRubric.RUBRIC;
import static org.worksonarm.portal.review.SampleRubric.points;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.validation.DirectFieldBindingResult;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.review.SheetForm.Row;

class SheetFormTests {

    @Test
    void readsPointsNotApplicableAndGaps() {
        var sheet =
                form(row(EDGE, "n/a"), row(LANGUAGES, "5"), row(IMPACT, null)).sheet(RUBRIC);

        assertThat(sheet.points())
                .containsEntry(EDGE.id(), NOT_APPLICABLE)
                .containsEntry(LANGUAGES.id(), points(5))
                .doesNotContainKey(IMPACT.id());
    }

    @Test
    void takesWhatTheScaleDoesNotKnowForAGap() {
        var sheet =
                form(row(EDGE, "6"), row(LANGUAGES, "4.5"), row(IMPACT, "n/a")).sheet(RUBRIC);

        assertThat(sheet.points()).isEmpty();
    }

    @Test
    void ignoresCriteriaOfOtherRubrics() {
        var sheet = form(new Row(UUID.randomUUID(), "5"), new Row(null, "5")).sheet(RUBRIC);

        assertThat(sheet.points()).isEmpty();
    }

    @Test
    void namesEachGapAtItsField() {
        var form = form(row(EDGE, "3"), row(LANGUAGES, null), row(IMPACT, null));

        assertThat(rejectedFields(form)).containsExactly("scores[1].points", "scores[2].points");
    }

    @Test
    void asksForOneAreaAtLeast() {
        var form = form(row(EDGE, "n/a"), row(LANGUAGES, "n/a"), row(IMPACT, "3"));

        assertThat(rejectedFields(form)).containsExactly("scores[0].points");
    }

    @Test
    void ordersItsRowsAsTheRubricDoes() {
        var form = form(row(IMPACT, "3"), row(EDGE, "1")).orderedBy(RUBRIC);

        assertThat(form.scores()).containsExactly(row(EDGE, "1"), row(LANGUAGES, null), row(IMPACT, "3"));
    }

    private static List<String> rejectedFields(SheetForm form) {
        var errors = new DirectFieldBindingResult(form, "form");
        form.rejectGaps(RUBRIC, errors);
        return errors.getFieldErrors().stream().map(error -> error.getField()).toList();
    }

    private static Row row(Criterion criterion, @Nullable String points) {
        return new Row(criterion.id(), points);
    }

    private static SheetForm form(Row... rows) {
        return new SheetForm(Arrays.asList(rows), "", "", 1, null, null, null);
    }
}
