package org.worksonarm.portal.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds a team once that nobody has said that they can log in. */
@Service
@Transactional
class Reminding {

    static final Duration PATIENCE = Duration.ofDays(3);

    private final Handovers handovers;
    private final Clock clock;

    Reminding(Handovers handovers, Clock clock) {
        this.handovers = handovers;
        this.clock = clock;
    }

    /** Says whether there was one to remind. Another node that does the same at the time takes the next. */
    boolean remindNext() {
        var today = LocalDate.now(clock);
        var late = handovers.claimNextUnacknowledged(
                clock.instant().minus(PATIENCE), today.minusDays(PATIENCE.toDays()), today);
        late.ifPresent(handover -> {
            handover.remind(clock.instant());
            handovers.saveAndFlush(handover);
        });
        return late.isPresent();
    }
}
