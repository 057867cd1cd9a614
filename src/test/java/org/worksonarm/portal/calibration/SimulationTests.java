package org.worksonarm.portal.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.calibration.Calibrated.OfApplication;

/** Programmes with a known truth: three reviewers an application, who differ in leniency, and in spread where it says so. */
class SimulationTests {

    @RepeatedTest(5)
    void isNearerToTheTruthThanTheRawMeans(RepetitionInfo repetition) {
        var world = World.of(new Random(repetition.getCurrentRepetition()), 120, 12, 0.0);

        var applications = Ratings.calibrated(world.ratings()).applications();

        assertThat(world.agreement(applications, OfApplication::adjusted))
                .isGreaterThan(world.agreement(applications, OfApplication::mean) + 0.02);
    }

    @RepeatedTest(5)
    void isNearerToTheTruthWhereReviewersDifferInSpreadToo(RepetitionInfo repetition) {
        var world = World.of(new Random(100 + repetition.getCurrentRepetition()), 200, 10, 0.5);

        var applications = Ratings.calibrated(world.ratings()).applications();

        assertThat(world.agreement(applications, OfApplication::adjusted))
                .isGreaterThan(world.agreement(applications, OfApplication::mean) + 0.02);
    }

    @RepeatedTest(3)
    void saysHonestlyHowSureItIs(RepetitionInfo repetition) {
        var world = World.of(new Random(200 + repetition.getCurrentRepetition()), 400, 20, 0.0);

        var applications = Ratings.calibrated(world.ratings()).applications();

        assertThat(world.shareWithin(applications, 1.96)).isBetween(0.91, 0.99);
    }

    @Test
    void calibratesFiveThousandReviewsQuickly() {
        var world = World.of(new Random(1), 1_700, 150, 0.2);

        var start = System.nanoTime();
        var calibrated = Ratings.calibrated(world.ratings());

        assertThat(calibrated.reviews()).hasSize(5_100);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
}
