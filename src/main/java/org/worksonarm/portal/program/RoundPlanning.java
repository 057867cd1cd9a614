package org.worksonarm.portal.program;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Planning of rounds and of rolling intake. No two rounds overlap, their grace included. */
@Service
@Transactional
public class RoundPlanning {

    private final Rounds rounds;
    private final RollingIntakes rolling;
    private final Intake intake;
    private final Clock clock;

    RoundPlanning(Rounds rounds, RollingIntakes rolling, Intake intake, Clock clock) {
        this.rounds = rounds;
        this.rolling = rolling;
        this.intake = intake;
        this.clock = clock;
    }

    /** Plans a round, unless another stands in its way, which is returned. */
    public Optional<RoundTerms> plan(RoundTerms terms) {
        intake.lockForPlanning();
        var clash = clash(terms, null);
        if (clash.isEmpty()) {
            rounds.saveAndFlush(new Round(terms));
        }
        return clash;
    }

    /**
     * Changes a round that is not closed yet, unless another stands in its way, which is returned.
     *
     * @throws StaleEdit where somebody else changed it since its form was shown
     */
    Optional<RoundTerms> change(RoundId id, RoundTerms terms, @Nullable Long version) {
        intake.lockForPlanning();
        var round = find(id);
        refuseStale(round, version);
        var clash = clash(terms, id);
        if (clash.isEmpty()) {
            round.change(terms, clock.instant());
            rounds.saveAndFlush(round);
        }
        return clash;
    }

    /** Calls a round off, and says whether it had not opened yet. */
    boolean callOff(RoundId id, @Nullable Long version) {
        intake.lockForPlanning();
        var round = find(id);
        refuseStale(round, version);
        var planned = round.state(clock.instant()) == RoundState.PLANNED;
        if (planned) {
            round.callOff(clock.instant());
            rounds.saveAndFlush(round);
            rounds.delete(round);
        }
        return planned;
    }

    /** Opens or closes rolling intake. */
    public void changeRolling(boolean open, int daysToDecision) {
        changeRolling(open, daysToDecision, rolling.only().version());
    }

    void changeRolling(boolean open, int daysToDecision, @Nullable Long version) {
        intake.lockForPlanning();
        var always = rolling.only();
        if (!Objects.equals(always.version(), version)) {
            var saved =
                    Map.of("open", String.valueOf(always.isOpen()), "days", String.valueOf(always.daysToDecision()));
            throw new StaleEdit("Rolling intake", always.version(), "/rounds/rolling", saved);
        }
        always.change(open, daysToDecision);
        rolling.saveAndFlush(always);
    }

    private Round find(RoundId id) {
        return rounds.findById(id).orElseThrow(() -> new NotFound("round " + id));
    }

    private Optional<RoundTerms> clash(RoundTerms terms, @Nullable RoundId itself) {
        return rounds.all().stream()
                .filter(round -> !round.id().equals(itself))
                .map(Round::terms)
                .filter(other -> other.overlaps(terms) || other.name().equalsIgnoreCase(terms.name()))
                .findFirst();
    }

    private static void refuseStale(Round round, @Nullable Long version) {
        if (!Objects.equals(round.version(), version)) {
            UUID id = round.id().value();
            throw new StaleEdit(
                    "Round " + round.terms().name(), round.version(), "/rounds/" + id, RoundForm.fields(round.terms()));
        }
    }
}
