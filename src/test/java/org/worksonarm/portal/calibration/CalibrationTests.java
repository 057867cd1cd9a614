package org.worksonarm.portal.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.Declaring;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Reviewed.class})
class CalibrationTests {

    @Autowired
    Calibration calibration;

    @Autowired
    Reviewed reviewed;

    @Autowired
    Declaring declaring;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID application = UUID.randomUUID();

    @BeforeEach
    void reviewOne() {
        application = reviewed.application();
        reviewed.review(application, 2, 3, 5);
    }

    @Test
    void showsWhatTheReviewsGave() {
        calibration.refresh();

        var score = score();
        assertThat(score.reviews()).isEqualTo(3);
        assertThat(score.mean()).isEqualByComparingTo("3.3333");
        assertThat(score.spread()).isEqualByComparingTo("1.5275");
        assertThat(score.adjusted()).isBetween(score.low(), score.high());
        assertThat(score.flags()).contains("REVIEWERS_DISAGREE");
    }

    @Test
    void isComputedAnewOnlyAfterAReviewWasSubmitted() {
        calibration.refresh();
        var first = computedAt();
        calibration.refresh();
        assertThat(computedAt()).isEqualTo(first);

        reviewed.review(application, 4);
        calibration.refresh();

        assertThat(score().reviews()).isEqualTo(4);
    }

    @Test
    void countsAReviewNoLongerThatIsSetAside() {
        var reviewer = reviewed.review(application, 1).getFirst();
        calibration.refresh();

        declaring.declare(new ApplicationId(application), reviewer, "We share a flat.");
        calibration.refresh();

        assertThat(score().reviews()).isEqualTo(3);
        assertThat(score().mean()).isEqualByComparingTo("3.3333");
    }

    @Test
    void staysDueForAReviewThatComesWhileItIsComputed() {
        transaction.executeWithoutResult(status -> {
            calibration.refresh();
            reviewElsewhere(4);
        });
        assertThat(score().reviews()).isEqualTo(3);

        calibration.refresh();

        assertThat(score().reviews()).isEqualTo(4);
    }

    @Test
    void losesNoneOfManyThatAreSubmittedAndReadAtOnce() throws InterruptedException {
        var applications =
                IntStream.range(0, 8).mapToObj(at -> reviewed.application()).toList();
        var submitting = applications.stream().map(each -> (Callable<Boolean>) () -> {
            reviewed.review(each, 1, 4);
            return true;
        });
        var reading = IntStream.range(0, 8).mapToObj(at -> (Callable<Boolean>) () -> {
            calibration.refresh();
            return isWhole();
        });

        var answers = AtOnce.answers(Stream.concat(submitting, reading).toList());
        calibration.refresh();

        assertThat(answers).containsOnly(true);
        assertThat(isWhole()).isTrue();
        assertThat(count("calibrated_review")).isEqualTo(count("submitted_review"));
        assertThat(count("calibration_due")).isZero();
    }

    @Test
    void takesNoScoreThatIsNoNumber() {
        calibration.refresh();

        assertThatThrownBy(() -> jdbc.sql("update calibrated_application set adjusted = 'NaN' where application_id = ?")
                        .param(application)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("calibrated_application_adjusted_a_number");
        assertThatThrownBy(() -> jdbc.sql("insert into calibration select * from calibration")
                        .update())
                .hasMessageContaining("calibration_is_one");
    }

    private void reviewElsewhere(int points) {
        try {
            AtOnce.answers(List.<Callable<Boolean>>of(() -> {
                reviewed.review(application, points);
                return true;
            }));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** As many reviews as the calibration says it has, in one statement as on a page. */
    private boolean isWhole() {
        return jdbc.sql("""
                select coalesce((select reviews from calibration), 0) = (select count(*) from calibrated_review)""").query(Boolean.class).single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private String computedAt() {
        return jdbc.sql("select computed_at::text || xmin from calibration")
                .query(String.class)
                .single();
    }

    private Score score() {
        return jdbc.sql("""
                select reviews, mean, spread, adjusted, low, high, array_to_string(flags, ' ') as flags
                from calibrated_score where application_id = ?""").param(application).query(Score.class).single();
    }

    private record Score(
            int reviews,
            BigDecimal mean,
            BigDecimal spread,
            BigDecimal adjusted,
            BigDecimal low,
            BigDecimal high,
            String flags) {}
}
