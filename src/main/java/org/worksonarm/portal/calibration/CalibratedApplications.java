package org.worksonarm.portal.calibration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.review.Scale;

/** Reads what the calibration makes of single applications, for those who may know. */
@Component
public class CalibratedApplications {

    private final Calibration calibration;
    private final JdbcClient jdbc;
    private final People people;

    CalibratedApplications(Calibration calibration, JdbcClient jdbc, People people) {
        this.calibration = calibration;
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Up to date; empty where no review is in. */
    @Transactional
    public Optional<CalibratedReviews> reviews(ApplicationId application) {
        calibration.refresh();
        return jdbc.sql("""
                select adjusted, low, high, array_to_string(flags, ',') as flags, computed_at
                from calibrated_score where application_id = ?""")
                .param(application.value())
                .query(Row.class)
                .optional()
                .map(row -> row.with(lines(application)));
    }

    private List<CalibratedReviews.Line> lines(ApplicationId application) {
        var reviews =
                jdbc.sql("""
                        select reviewer, score, leniency, adjusted, expected, outlying from calibrated_review_card
                        where application_id = ? order by review_id""").param(application.value()).query(Review.class).list();
        var names = people.names(reviews.stream().map(Review::account).toList());
        return reviews.stream().map(review -> review.line(names)).toList();
    }

    private record Row(BigDecimal adjusted, BigDecimal low, BigDecimal high, List<Flag> flags, Instant computedAt) {

        CalibratedReviews with(List<CalibratedReviews.Line> lines) {
            return new CalibratedReviews(new Adjusted(adjusted, low, high), flags, computedAt, lines);
        }
    }

    private record Review(
            UUID reviewer,
            BigDecimal score,
            BigDecimal leniency,
            BigDecimal adjusted,
            BigDecimal expected,
            boolean outlying) {

        AccountId account() {
            return new AccountId(reviewer);
        }

        CalibratedReviews.Line line(Map<AccountId, String> names) {
            return new CalibratedReviews.Line(
                    names.getOrDefault(account(), "A reviewer"),
                    Scale.round(score),
                    Scale.round(leniency),
                    Scale.round(adjusted),
                    Scale.round(expected),
                    outlying);
        }
    }
}
