package org.worksonarm.portal.assignment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a reviewer stands, as far as its reader may know.
 *
 * @param taken all that is open, for the load limit only; whoever has a conflict of interest must not be shown it
 * @param awayFrom the first day of an absence that is not over, if there is one
 */
public record ReviewerCard(
        UUID id,
        String name,
        int loadLimit,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        int taken,
        int open,
        int late,
        int done) {

    /** With so many finished reviews one is no newcomer any more. */
    static final int EXPERIENCED = 5;

    public Optional<Absence> absence() {
        return awayFrom == null || awayUntil == null ? Optional.empty() : Optional.of(new Absence(awayFrom, awayUntil));
    }

    public boolean isNewcomer() {
        return done < EXPERIENCED;
    }

    public boolean isFull() {
        return taken >= loadLimit;
    }

    public boolean isAway(LocalDate today) {
        return absence().filter(absence -> absence.includes(today)).isPresent();
    }
}
