package org.worksonarm.portal.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outcome of one calibration, row by row as it is stored. */
record Calibrated(Whole whole, List<OfApplication> applications, List<OfReviewer> reviewers, List<OfReview> reviews) {

    static final int DECIMALS = 4;

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** How much scores differ, by what. */
    record Whole(
            int reviews,
            int parts,
            BigDecimal mean,
            BigDecimal applicationDeviation,
            BigDecimal reviewerDeviation,
            BigDecimal restDeviation) {}

    record OfApplication(
            UUID applicationId,
            int reviews,
            BigDecimal mean,
            @Nullable BigDecimal spread,
            BigDecimal adjusted,
            BigDecimal uncertainty,
            List<Flag> flags) {}

    /** One who gives half a point more than others has a leniency of 0.5. */
    record OfReviewer(
            UUID reviewer,
            int reviews,
            BigDecimal mean,
            @Nullable BigDecimal spread,
            BigDecimal leniency,
            BigDecimal uncertainty,
            BigDecimal stretch) {}

    /**
     * One review.
     *
     * @param adjusted without its reviewer's leniency and stretch
     * @param expected what this reviewer was expected to give, going by all other reviews
     * @param surprise how far it lies from that, in standard errors
     */
    record OfReview(
            UUID reviewId,
            UUID applicationId,
            UUID reviewer,
            BigDecimal score,
            BigDecimal adjusted,
            BigDecimal expected,
            BigDecimal surprise,
            boolean outlying) {}
}
