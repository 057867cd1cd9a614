package org.worksonarm.portal.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.calibration.Adjusted;
import org.worksonarm.portal.calibration.Flag;
import org.worksonarm.portal.review.Spread;

/**
 * An application that waits for a decision, with its standing, of which nothing shows as long as the reader owes a review.
 *
 * @param areas slugs of focus areas
 * @param owed whether the reader owes a review
 */
record BoardRow(
        UUID applicationId,
        long number,
        String title,
        String projectName,
        @Nullable List<String> areas,
        ApplicationStatus status,
        @Nullable UUID roundId,
        boolean owed,
        int reviews,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal spread,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal adjusted,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable List<Flag> flags,
        @Nullable Integer rank) {

    ApplicationId id() {
        return new ApplicationId(applicationId);
    }

    public ApplicationNumber woa() {
        return new ApplicationNumber(number);
    }

    List<String> areasOrNone() {
        return Objects.requireNonNullElse(areas, List.of());
    }

    public List<Flag> flagsOrNone() {
        return Objects.requireNonNullElse(flags, List.of());
    }

    boolean isScored() {
        return rank != null;
    }

    public @Nullable Spread lie() {
        return mean == null || lowest == null || highest == null ? null : new Spread(mean, lowest, highest, spread);
    }

    public @Nullable Adjusted calibrated() {
        return adjusted == null || low == null || high == null ? null : new Adjusted(adjusted, low, high);
    }
}
