package org.worksonarm.portal.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.calibration.Ratings.application;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.calibration.Calibrated.OfReview;

class FlagsTests {

    @Test
    void raisesNoneWhereThreeReviewersAgree() {
        assertThat(application(agreeing().calibrated(), "a1").flags()).isEmpty();
    }

    @Test
    void saysWhereReviewsAreFewerThanWished() {
        var ratings = agreeing().give("R", "two", 3).give("S", "two", 3);

        assertThat(application(ratings.calibrated(), "two").flags()).containsExactly(Flag.FEW_REVIEWS);
    }

    @Test
    void saysWhereReviewersDisagree() {
        var ratings = agreeing().give("R", "torn", 1.8).give("S", "torn", 3).give("T", "torn", 3.9);

        assertThat(application(ratings.calibrated(), "torn").flags()).contains(Flag.REVIEWERS_DISAGREE);
    }

    @Test
    void tellsWhichReviewIsFarFromWhatTheOthersLetExpect() {
        var calibrated = agreeing()
                .give("R", "odd", 4)
                .give("S", "odd", 4)
                .give("T", "odd", 0.5)
                .calibrated();

        assertThat(application(calibrated, "odd").flags()).contains(Flag.OUTLYING_REVIEW);
        assertThat(calibrated.reviews())
                .filteredOn(OfReview::outlying)
                .singleElement()
                .satisfies(review -> assertThat(review.reviewer()).isEqualTo(Ratings.id("T")))
                .satisfies(review -> assertThat(review.expected().doubleValue()).isBetween(3.0, 4.2))
                .satisfies(review -> assertThat(review.surprise().doubleValue()).isLessThan(-2.5));
    }

    @Test
    void callsNeitherOfTwoReviewsTheOutlier() {
        var calibrated = agreeing().give("R", "pair", 5).give("S", "pair", 0).calibrated();

        assertThat(application(calibrated, "pair").flags()).containsExactly(Flag.FEW_REVIEWS, Flag.REVIEWERS_DISAGREE);
    }

    @Test
    void saysWhereReviewersShareNoApplicationWithTheOthers() {
        var ratings = agreeing();
        List.of("X", "Y", "Z").forEach(reviewer -> ratings.give(reviewer, "island", 3));

        var calibrated = ratings.calibrated();

        assertThat(application(calibrated, "island").flags()).containsExactly(Flag.NOT_CONNECTED);
        assertThat(calibrated.whole().parts()).isEqualTo(2);
    }

    private static Ratings agreeing() {
        var ratings = new Ratings();
        for (var at = 0; at < 12; at++) {
            for (var reviewer : List.of("R", "S", "T")) {
                ratings.give(reviewer, "a" + at, 2 + at * 0.2 + (at + reviewer.length()) % 2 * 0.2);
            }
        }
        return ratings;
    }
}
