package org.worksonarm.portal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.worksonarm.portal.fairness.AlphaTests.unit;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTests {

    @Test
    void isTheSameForTheSameReviews() {
        assertThat(Agreement.of(Metric.INTERVAL, reviewed(60, 0.5)))
                .isEqualTo(Agreement.of(Metric.INTERVAL, reviewed(60, 0.5)));
    }

    @Test
    void hasAnIntervalAroundItThatNarrowsWithMoreApplications() {
        var few = Agreement.of(Metric.INTERVAL, reviewed(30, 0.5)).orElseThrow();
        var many = Agreement.of(Metric.INTERVAL, reviewed(600, 0.5)).orElseThrow();

        assertThat(few.alpha()).isBetween(few.low(), few.high());
        assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 2);
    }

    /** With scores of variance v and noise of variance e, alpha is v / (v + e). */
    @ParameterizedTest
    @CsvSource({"0.25, 0.94", "1, 0.5", "3, 0.1"})
    void findsHowMuchOfTheDifferencesIsTheApplications(double noise, double alpha) {
        var agreement = Agreement.of(Metric.INTERVAL, reviewed(3_000, noise)).orElseThrow();

        assertThat(agreement.alpha()).isCloseTo(alpha, within(0.04));
        assertThat(alpha).isBetween(agreement.low() - 0.01, agreement.high() + 0.01);
    }

    @Test
    void saysNothingOfAHandfulOfApplications() {
        assertThat(Agreement.of(Metric.INTERVAL, List.of(unit(1, 2), unit(3, 4), unit(5, 5), unit(1, 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.85, GOOD", "0.7, TENTATIVE", "0.3, POOR", "-0.1, CHANCE"})
    void isReadByItsLowerEnd(double low, Agreement.Reading reading) {
        assertThat(new Agreement(0.9, low, 0.95, 100).reading()).isEqualTo(reading);
    }

    private static List<Unit> reviewed(int applications, double noise) {
        var random = new Random(7);
        return IntStream.range(0, applications)
                .mapToDouble(at -> random.nextGaussian())
                .mapToObj(truth -> unit(
                        truth + noise * random.nextGaussian(),
                        truth + noise * random.nextGaussian(),
                        truth + noise * random.nextGaussian()))
                .toList();
    }
}
