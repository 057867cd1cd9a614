package org.worksonarm.portal.calibration;

import java.util.UUID;

/** The total of one submitted review. */
record Rating(UUID review, UUID application, UUID reviewer, double score) {

    Rating withScore(double other) {
        return new Rating(review, application, reviewer, other);
    }
}
