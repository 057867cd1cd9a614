package org.worksonarm.portal.program;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes applications, or not: into the open round; in its grace, those whose draft was begun before the deadline; and
 * while no round is open into rolling intake, where that is open.
 */
@Component
@Transactional(readOnly = true)
public class Intake {

    private static final String PLANNING = "planning of rounds";

    private final Rounds rounds;
    private final RollingIntakes rolling;
    private final JdbcClient jdbc;
    private final Clock clock;

    Intake(Rounds rounds, RollingIntakes rolling, JdbcClient jdbc, Clock clock) {
        this.rounds = rounds;
        this.rolling = rolling;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is taken now, for pages. */
    public IntakeNow now() {
        var now = clock.instant();
        var coming = rounds.notClosed(now);
        var always = rolling.only();
        return new IntakeNow(
                first(coming, RoundState.OPEN, now),
                first(coming, RoundState.GRACE, now),
                first(coming, RoundState.PLANNED, now),
                always.isOpen() ? always.daysToDecision() : null);
    }

    /** What a round is called. */
    public String nameOf(RoundId round) {
        return jdbc.sql("select name from round where round_id = ?")
                .param(round.value())
                .query(String.class)
                .single();
    }

    /**
     * Takes an application whose draft was begun at that moment; empty where nothing takes it. The clock is read here,
     * while nobody can plan anew until the transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Admission> admit(Instant begun) {
        hold("pg_advisory_xact_lock_shared");
        var now = clock.instant();
        return rounds.notClosed(now).stream()
                .filter(round -> takes(round, begun, now))
                .findFirst()
                .map(round -> new Admission(round.id(), round.terms().answerBy()))
                .or(() -> rolling(now));
    }

    /** Makes everybody who applies or plans wait until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lockForPlanning() {
        hold("pg_advisory_xact_lock");
    }

    private Optional<Admission> rolling(Instant now) {
        var always = rolling.only();
        return always.isOpen()
                ? Optional.of(new Admission(null, now.plus(Duration.ofDays(always.daysToDecision()))))
                : Optional.empty();
    }

    private static boolean takes(Round round, Instant begun, Instant now) {
        return switch (round.state(now)) {
            case OPEN -> true;
            case GRACE -> begun.isBefore(round.terms().deadline());
            case PLANNED, CLOSED -> false;
        };
    }

    private void hold(String lock) {
        jdbc.sql("select %s(hashtextextended(?, 0))::text".formatted(lock))
                .param(PLANNING)
                .query(String.class)
                .single();
    }

    private static @Nullable RoundTerms first(List<Round> rounds, RoundState state, Instant now) {
        return rounds.stream()
                .filter(round -> round.state(now) == state)
                .map(Round::terms)
                .findFirst()
                .orElse(null);
    }
}
