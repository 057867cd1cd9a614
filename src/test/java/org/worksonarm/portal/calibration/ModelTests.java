package org.worksonarm.portal.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.worksonarm.portal.calibration.Ratings.application;
import static org.worksonarm.portal.calibration.Ratings.reviewer;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.calibration.Calibrated.OfApplication;

class ModelTests {

    @Test
    void lowersWhatALenientReviewerGave() {
        var ratings = new Ratings();
        IntStream.range(0, 12)
                .forEach(at -> ratings.give("Strict", "a" + at, 2 + at % 3 * 0.5)
                        .give("Lenient", "a" + at, 3.5 + at % 3 * 0.5));
        ratings.give("Strict", "by strict", 3).give("Lenient", "by lenient", 3.5);

        var calibrated = ratings.calibrated();

        assertThat(reviewer(calibrated, "Lenient").leniency()).isPositive();
        assertThat(reviewer(calibrated, "Strict").leniency()).isNegative();
        assertThat(application(calibrated, "by lenient").mean())
                .isGreaterThan(application(calibrated, "by strict").mean());
        assertThat(application(calibrated, "by lenient").adjusted())
                .isLessThan(application(calibrated, "by strict").adjusted());
    }

    @Test
    void keepsTheRawOrderWhereReviewersAreEqual() {
        var ratings = new Ratings();
        for (var at = 0; at < 10; at++) {
            for (var reviewer : List.of("R", "S", "T")) {
                ratings.give(reviewer, "a" + at, 1 + at * 0.3 + (reviewer.equals("R") == (at % 2 == 0) ? 0.2 : 0));
            }
        }

        var applications = ratings.calibrated().applications();

        assertThat(order(applications, Comparator.comparing(OfApplication::adjusted)))
                .isEqualTo(order(applications, Comparator.comparing(OfApplication::mean)));
    }

    @Test
    void takesAConstantOffAgainThatOneReviewerAdds() {
        var ratings = crossed();
        var shifted = ratings.stream()
                .map(rating ->
                        rating.reviewer().equals(Ratings.id("R0")) ? rating.withScore(rating.score() + 1) : rating)
                .toList();

        var before = Ratings.calibrated(ratings);
        var after = Ratings.calibrated(shifted);

        for (var at = 0; at < 60; at++) {
            var change = application(after, "a" + at)
                    .adjusted()
                    .subtract(application(before, "a" + at).adjusted());
            assertThat(change.doubleValue()).isCloseTo(1 / 6.0, within(0.15));
        }
        assertThat(reviewer(after, "R0").leniency().doubleValue())
                .isCloseTo(reviewer(before, "R0").leniency().doubleValue() + 5 / 6.0, within(0.15));
    }

    @Test
    void isNoLessSureWithMoreReviews() {
        var ratings = new Ratings().give("R", "one", 4);
        List.of("R", "S", "T").forEach(reviewer -> ratings.give(reviewer, "three", 4));

        var calibrated = ratings.calibrated();

        assertThat(application(calibrated, "three").uncertainty())
                .isLessThan(application(calibrated, "one").uncertainty());
    }

    @Test
    void drawsASingleReviewTowardsTheMean() {
        var ratings = new Ratings().give("R", "alone", 5);
        IntStream.range(0, 20).forEach(at -> ratings.give(at % 2 == 0 ? "R" : "S", "a" + at / 2, 2.5 + at % 3 * 0.2));

        assertThat(application(ratings.calibrated(), "alone").adjusted().doubleValue())
                .isBetween(2.7, 4.9);
    }

    @Test
    void makesSenseOfASingleReview() {
        var calibrated = new Ratings().give("R", "a", 3.5).calibrated();

        assertThat(application(calibrated, "a").adjusted().doubleValue()).isCloseTo(3.5, within(0.0001));
        assertThat(application(calibrated, "a").uncertainty().doubleValue()).isBetween(0.3, 2.0);
        assertThat(reviewer(calibrated, "R").leniency()).isZero();
        assertThat(calibrated.reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.outlying()).isFalse());
    }

    @Test
    void makesSenseOfEqualScores() {
        var ratings = new Ratings();
        IntStream.range(0, 30).forEach(at -> ratings.give("R" + at % 3, "a" + at / 3, 4));

        var calibrated = ratings.calibrated();

        assertThat(calibrated.applications())
                .allSatisfy(each -> assertThat(each.adjusted().doubleValue()).isCloseTo(4, within(0.0001)))
                .allSatisfy(each -> assertThat(each.uncertainty()).isPositive());
    }

    @Test
    void narrowsWhatAReviewerOfExtremesGave() {
        var ratings = new Ratings();
        for (var at = 0; at < 40; at++) {
            ratings.give("Extreme", "a" + at, at % 2 == 0 ? 0.5 : 4.5);
            ratings.give("Mild", "a" + at, at % 2 == 0 ? 2.2 : 2.8).give("Calm", "a" + at, at % 2 == 0 ? 2 : 3);
        }

        var calibrated = ratings.calibrated();

        assertThat(reviewer(calibrated, "Extreme").stretch().doubleValue()).isGreaterThan(1.4);
        assertThat(reviewer(calibrated, "Mild").stretch().doubleValue()).isLessThan(0.7);
    }

    private static List<Rating> crossed() {
        var ratings = new Ratings();
        for (var at = 0; at < 60; at++) {
            for (var reviewer = 0; reviewer < 6; reviewer++) {
                ratings.give(
                        "R" + reviewer,
                        "a" + at,
                        1.5 + at * 0.03 + (at * 7 + reviewer * 5) % 11 * 0.08 + reviewer * 0.1);
            }
        }
        return ratings.all();
    }

    private static List<UUID> order(List<OfApplication> applications, Comparator<OfApplication> by) {
        return applications.stream()
                .sorted(by)
                .map(OfApplication::applicationId)
                .toList();
    }
}
