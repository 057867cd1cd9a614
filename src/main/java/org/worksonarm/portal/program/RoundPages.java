package org.worksonarm.portal.program;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Lays out rounds and rolling intake for those who plan them. */
@Component
@Transactional(readOnly = true)
class RoundPages {

    private final Rounds rounds;
    private final RollingIntakes rolling;
    private final Clock clock;

    RoundPages(Rounds rounds, RollingIntakes rolling, Clock clock) {
        this.rounds = rounds;
        this.rolling = rolling;
        this.clock = clock;
    }

    List<Row> rounds() {
        var now = clock.instant();
        return rounds.all().stream().map(round -> Row.of(round, now)).toList();
    }

    Optional<Row> round(RoundId id) {
        return rounds.findById(id).map(round -> Row.of(round, clock.instant()));
    }

    RollingForm rolling() {
        return RollingForm.of(rolling.only());
    }

    /** One round. */
    record Row(UUID id, RoundTerms terms, RoundState state, long version) {

        static Row of(Round round, Instant now) {
            return new Row(round.id().value(), round.terms(), round.state(now), round.version());
        }

        public String tone() {
            return switch (state) {
                case OPEN -> "good";
                case GRACE -> "warn";
                case PLANNED, CLOSED -> "info";
            };
        }

        /** Says what the state of the round does not allow. */
        void reject(RoundForm form, Errors errors) {
            if (!isChangeable()) {
                errors.reject("round.closed");
            } else if (!isPlanned() && !form.opensLike(terms)) {
                errors.rejectValue("opensOn", "round.opensStays");
            }
        }

        public boolean isChangeable() {
            return state != RoundState.CLOSED;
        }

        public boolean isPlanned() {
            return state == RoundState.PLANNED;
        }
    }
}
