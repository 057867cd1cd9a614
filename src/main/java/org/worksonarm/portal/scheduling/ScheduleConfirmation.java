package org.worksonarm.portal.scheduling;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.kernel.NotFound;

/**
 * Turns a schedule into holds: first it is closed, so that nobody else does the same, then each line is held in a
 * transaction of its own. What a crash leaves undone is done by going on; nothing is held twice.
 */
@Service
class ScheduleConfirmation {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleConfirmation.class);

    private final ScheduleKeeping keeping;
    private final ScheduleReading reading;
    private final Outlooks outlooks;
    private final LineHolding holding;

    ScheduleConfirmation(ScheduleKeeping keeping, ScheduleReading reading, Outlooks outlooks, LineHolding holding) {
        this.keeping = keeping;
        this.reading = reading;
        this.outlooks = outlooks;
        this.holding = holding;
    }

    /** Says how many lines are held and how many could not be. */
    Confirmed confirm(ScheduleId id, long version, SignedIn admin) {
        keeping.confirm(id, version, admin.accountId());
        return goOn(id, admin);
    }

    /** Holds the lines of a confirmed schedule that nobody held yet and that this admin may see. */
    Confirmed goOn(ScheduleId id, SignedIn admin) {
        var standings = outlooks.of(id, admin).standings();
        var held = 0;
        var missed = 0;
        for (var line : reading.lines(id, admin.accountId())) {
            if (line.isPending()) {
                var done = settle(line.id(), standings, admin);
                held += done ? 1 : 0;
                missed += done ? 0 : 1;
            }
        }
        LOG.info("Schedule {}: {} lines held, {} not.", id, held, missed);
        return new Confirmed(held, missed);
    }

    private boolean settle(UUID line, Map<UUID, Standing> standings, SignedIn admin) {
        var standing = standings.getOrDefault(line, Standing.UNSERVED);
        try {
            return holding.settle(line, standing.state(), admin.accountId());
        } catch (ConcurrencyFailureException e) {
            LOG.warn("Line {} waits to be held: {}", line, e.getMessage());
            return false;
        } catch (NotFound | DataAccessException e) {
            LOG.warn("Line {} was not held: {}", line, e.getMessage());
            return holding.miss(line);
        }
    }

    /** What came of the lines that the admin was shown. */
    record Confirmed(int held, int missed) {

        String words() {
            return missed == 0
                    ? "Confirmed: %d held.".formatted(held)
                    : "Confirmed: %d held, %d not.".formatted(held, missed);
        }
    }
}
