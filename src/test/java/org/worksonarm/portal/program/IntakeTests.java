package org.worksonarm.portal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Transactional
class IntakeTests {

    private static final Instant OPENING = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-10-31T18:00:00Z");
    private static final Instant BEGUN = DEADLINE.minusSeconds(1);

    @Autowired
    Rounds rounds;

    @Autowired
    RollingIntakes rolling;

    @Autowired
    RoundPlanning planning;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void plan() {
        planning.plan(new RoundTerms("Autumn", OPENING, DEADLINE, 24, 21));
        planning.changeRolling(false, 14);
    }

    @Test
    void takesIntoTheOpenRoundUntilItsDeadline() {
        var admission = at(DEADLINE.minusNanos(1000)).admit(BEGUN).orElseThrow();

        assertThat(admission.round()).isEqualTo(rounds.all().getFirst().id());
        assertThat(admission.answerBy()).isEqualTo(DEADLINE.plus(Duration.ofDays(21)));
    }

    @Test
    void takesInItsGraceOnlyWhatWasBegunBeforeTheDeadline() {
        var late = at(DEADLINE.plus(Duration.ofHours(23)));

        assertThat(late.admit(BEGUN)).isPresent();
        assertThat(late.admit(DEADLINE)).isEmpty();
        assertThat(at(DEADLINE.plus(Duration.ofHours(24))).admit(BEGUN)).isEmpty();
    }

    @Test
    void takesNothingBeforeItOpens() {
        assertThat(at(OPENING.minusSeconds(1)).admit(BEGUN)).isEmpty();
        assertThat(at(OPENING.minusSeconds(1)).now().isClosed()).isTrue();
    }

    @Test
    void takesIntoRollingIntakeWhileNoRoundIsOpen() {
        planning.changeRolling(true, 10);
        var before = OPENING.minusSeconds(1);

        assertThat(at(before).admit(BEGUN)).contains(new Admission(null, before.plus(Duration.ofDays(10))));
        assertThat(at(OPENING).admit(BEGUN).map(Admission::round)).isNotEqualTo(Optional.empty());
        assertThat(at(DEADLINE).admit(DEADLINE)).contains(new Admission(null, DEADLINE.plus(Duration.ofDays(10))));
    }

    @Test
    void saysWhatIsOpenInItsGraceAndNext() {
        planning.plan(
                new RoundTerms("Winter", DEADLINE.plus(Duration.ofDays(2)), DEADLINE.plus(Duration.ofDays(9)), 0, 7));

        assertThat(at(OPENING).now().open()).isNotNull();
        assertThat(at(DEADLINE).now().grace()).isNotNull();
        assertThat(at(DEADLINE).now().next()).extracting(RoundTerms::name).isEqualTo("Winter");
        assertThat(at(DEADLINE).now().graceFor(BEGUN)).isEqualTo(DEADLINE.plus(Duration.ofDays(1)));
        assertThat(at(DEADLINE).now().graceFor(DEADLINE)).isNull();
    }

    @Test
    void isOfNoTwoRoundsAtOnceWhateverTheCodeDoes() {
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into round (round_id, name, opens_at, deadline, grace_hours, closes_at, days_to_decision, version)
                        select gen_random_uuid(), 'Around', deadline, deadline + interval '1 hour', 0, deadline + interval '1 hour', 7, 0
                        from round where name = 'Autumn'""").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("rounds_do_not_overlap");
    }

    private Intake at(Instant now) {
        return new Intake(rounds, rolling, jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }
}
