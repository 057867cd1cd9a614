package org.worksonarm.portal.calibration;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.review.ReviewSetAside;
import org.worksonarm.portal.review.ReviewSubmitted;

/**
 * Keeps the calibration up to date. A review that is submitted or set aside marks it as due in its own transaction; whoever reads it next
 * computes it, unless somebody else is at it: then it stands as it was before, whole, with its time.
 */
@Service
@Transactional
public class Calibration {

    private final CalibrationStore store;
    private final CalibrationSettings settings;
    private final Clock clock;

    Calibration(CalibrationStore store, CalibrationSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ReviewSubmitted event) {
        store.markDue(clock.instant());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ReviewSetAside event) {
        store.markDue(clock.instant());
    }

    /** How many reviews an application should have. */
    public int reviewsWished() {
        return settings.reviewsWished();
    }

    /** Brings the views of this module up to date, where they are not and nobody else does it now. */
    public void refresh() {
        if (store.claim()) {
            var ratings = store.take();
            store.clear();
            if (!ratings.isEmpty()) {
                store.write(new Model(ratings, settings.reviewsWished()).calibrated(), clock.instant());
            }
        }
    }
}
