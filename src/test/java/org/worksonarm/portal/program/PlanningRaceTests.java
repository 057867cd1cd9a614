package org.worksonarm.portal.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
class PlanningRaceTests {

    @Autowired
    RoundPlanning planning;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from round").update();
    }

    @Test
    void plansOneOfManyRoundsThatOverlap() throws InterruptedException {
        var answers = AtOnce.answers(IntStream.range(0, 8)
                .<Callable<Optional<RoundTerms>>>mapToObj(admin -> () -> planning.plan(terms(admin)))
                .toList());

        assertThat(answers.stream().filter(Optional::isEmpty)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from round").query(Integer.class).single())
                .isOne();
    }

    private static RoundTerms terms(int admin) {
        var opening = Instant.parse("2027-01-01T00:00:00Z").plusSeconds(admin);
        return new RoundTerms("Round " + admin, opening, opening.plusSeconds(3600), 1, 7);
    }
}
