package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.worksonarm.portal.review.SampleRubric.EDGE;
import static org.worksonarm.portal.review.SampleRubric.IMPACT;
import static org.worksonarm.portal.review.SampleRubric.LANGUAGES;
import static org.worksonarm.portal.review.SampleRubric.NOT_APPLICABLE;
import static org.worksonarm.portal.review.SampleRubric.RUBRIC;
import static org.worksonarm.portal.review.SampleRubric.criterion;
import static org.worksonarm.portal.review.SampleRubric.points;
import static org.worksonarm.portal.review.SampleRubric.rubric;
import static org.worksonarm.portal.review.SampleRubric.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.program.Criterion.Kind;

class TotalTests {

    @Test
    void weighsEachCriterion() {
        var total = total(Map.of(EDGE, points(1), LANGUAGES, points(2), IMPACT, points(5)));

        assertThat(total).hasToString("Optional[3.25]");
    }

    @Test
    void leavesOutWhatDoesNotApplyFromPointsAndWeights() {
        var scored = total(Map.of(LANGUAGES, points(4), IMPACT, points(4)));
        var withNotApplicable = total(Map.of(EDGE, NOT_APPLICABLE, LANGUAGES, points(4), IMPACT, points(4)));

        assertThat(withNotApplicable).isEqualTo(scored).hasToString("Optional[4.00]");
    }

    @Test
    void countsZeroPointsUnlikeNotApplicable() {
        var total = total(Map.of(EDGE, points(0), LANGUAGES, points(4), IMPACT, points(4)));

        assertThat(total).hasToString("Optional[3.00]");
    }

    @Test
    void leavesOutWhatIsNotScoredYet() {
        assertThat(total(Map.of(IMPACT, points(2)))).hasToString("Optional[2.00]");
    }

    @Test
    void isAbsentWhereNothingWasScored() {
        assertThat(total(Map.of())).isEmpty();
    }

    @Test
    void isAbsentWhereNothingApplies() {
        assertThat(total(Map.of(EDGE, NOT_APPLICABLE, LANGUAGES, NOT_APPLICABLE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "5, 5.00"})
    void staysOnTheScaleAtBothEnds(int points, String total) {
        assertThat(total(Map.of(EDGE, points(points), LANGUAGES, points(points), IMPACT, points(points))))
                .hasToString("Optional[" + total + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 1, 0, 0.33",
        "1, 2, 0, 1, 0.67",
        "1, 7, 1, 0, 0.13",
        "3, 5, 0, 1, 0.63",
        "0.5, 1.5, 5, 2, 2.75",
        "1, 199, 1, 0, 0.01",
        "1, 201, 1, 0, 0.00"
    })
    void roundsHalfUpToTwoDecimals(String weight, String otherWeight, int points, int otherPoints, String total) {
        var one = criterion("one", Kind.AREA, weight);
        var other = criterion("other", Kind.CROSS, otherWeight);
        var sheet = sheet(Map.of(one, points(points), other, points(otherPoints)));

        assertThat(Total.of(rubric(one, other), sheet)).hasToString("Optional[" + total + "]");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, 100})
    void refusesPointsOffTheScale(int points) {
        assertThatIllegalArgumentException().isThrownBy(() -> sheet(Map.of(EDGE, points(points))));
    }

    @Test
    void ignoresAnswersToOtherQuestions() {
        var foreign = new ScoreSheet(Map.of(UUID.randomUUID(), points(5)), "", "");

        assertThat(Total.of(RUBRIC, foreign)).isEmpty();
    }

    private static Optional<Total> total(Map<Criterion, Optional<Integer>> answers) {
        return Total.of(RUBRIC, sheet(answers));
    }
}
