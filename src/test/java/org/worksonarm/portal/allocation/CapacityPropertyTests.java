package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.PortalTest;

/**
 * Random holds, confirmations, moves, renewals, endings, faults, maintenance, retirements and lapses, held against a model
 * that counts day by day: each gets the verdict of the model, and what is booked afterwards is what the model says.
 */
@PortalTest
@Import({CapacityDeeds.class, CapacityDeeds.Services.class, CapacityDeeds.Lending.class})
class CapacityPropertyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int STEPS = 90;

    @Autowired
    CapacityDeeds deeds;

    @Autowired
    JdbcClient jdbc;

    @RepeatedTest(8)
    void neverOverbooksAndNeverRefusesWhatFits(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var scene = new CapacityScene(TODAY, random, deeds, jdbc);
        var walk = new CapacityWalk(deeds, scene, random);
        var steps = CapacityStep.values();
        var taken = EnumSet.noneOf(CapacityStep.class);

        for (int number = 0; number < STEPS; number++) {
            var step = steps[random.nextInt(steps.length)];
            if (walk.take(step)) {
                taken.add(step);
            }
        }

        assertThat(scene.booked()).isEqualTo(scene.expected()).isNotEmpty();
        assertThat(taken).hasSizeGreaterThan(9);
    }
}
