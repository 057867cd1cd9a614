package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.worksonarm.portal.review.SampleRubric.EDGE;
import static org.worksonarm.portal.review.SampleRubric.IMPACT;
import static org.worksonarm.portal.review.SampleRubric.LANGUAGES;
import static org.worksonarm.portal.review.SampleRubric.NOT_APPLICABLE;
import static org.worksonarm.portal.review.SampleRubric.RUBRIC;
import static org.worksonarm.portal.review.SampleRubric.completeSheet;
import static org.worksonarm.portal.review.SampleRubric.points;
import static org.worksonarm.portal.review.SampleRubric.sheet;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

class ReviewTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    private static final OpenSheet HERE = OpenSheet.fresh();

    private final Review review = new Review(ApplicationId.create(), 1, AccountId.create(), RUBRIC.id(), MONDAY);

    @Test
    void keepsADraftWithGapsThatCountsForNothing() {
        var partial = sheet(Map.of(EDGE, points(3)));

        review.keepDraft(RUBRIC, partial, 1, HERE, TUESDAY);

        assertThat(review.latest()).isEqualTo(partial);
        assertThat(review.sheet().points()).isEmpty();
        assertThat(review.isSubmitted()).isFalse();
        assertThat(review.total()).isEmpty();
        assertThat(review.updatedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void computesItsTotalWhenSubmitted() {
        review.submit(RUBRIC, completeSheet(), 1, HERE, MONDAY);

        assertThat(review.isSubmitted()).isTrue();
        assertThat(review.total()).hasToString("Optional[3.33]");
        assertThat(review.sheet()).isEqualTo(completeSheet());
    }

    @Test
    void takesAnotherSheetOnceSubmittedAndMovesToTheRevisionRead() {
        review.submit(RUBRIC, completeSheet(), 1, HERE, MONDAY);
        var changed = sheet(Map.of(EDGE, points(5), LANGUAGES, points(5), IMPACT, points(5)));

        review.submit(RUBRIC, changed, 2, HERE, TUESDAY);

        assertThat(review.total()).hasToString("Optional[5.00]");
        assertThat(review.revision()).isEqualTo(2);
    }

    @Test
    void keepsChangesBesideWhatWasSubmittedUntilTheyAreSubmittedToo() {
        review.submit(RUBRIC, completeSheet(), 1, HERE, MONDAY);
        var changed = sheet(Map.of(EDGE, points(5), LANGUAGES, points(5), IMPACT, points(5)));

        review.keepDraft(RUBRIC, changed, 2, HERE, TUESDAY);

        assertThat(review.sheet()).isEqualTo(completeSheet());
        assertThat(review.total()).hasToString("Optional[3.33]");
        assertThat(review.revision()).isEqualTo(1);
        assertThat(review.latest()).isEqualTo(changed);
    }

    @Test
    void keepsNoDraftOfWhatCountsAlready() {
        review.submit(RUBRIC, completeSheet(), 1, HERE, MONDAY);
        review.keepDraft(RUBRIC, sheet(Map.of()), 1, HERE, TUESDAY);

        review.keepDraft(RUBRIC, completeSheet(), 1, HERE, TUESDAY);

        assertThat(review.draft()).isEmpty();
    }

    @Test
    void goesBackToWhatCounts() {
        review.submit(RUBRIC, completeSheet(), 1, HERE, MONDAY);
        review.keepDraft(RUBRIC, sheet(Map.of()), 1, HERE, TUESDAY);

        review.dropDraft();

        assertThat(review.latest()).isEqualTo(completeSheet());
    }

    @Test
    void doesNotDropADraftBesideWhichNothingCounts() {
        review.keepDraft(RUBRIC, sheet(Map.of(EDGE, points(3))), 1, HERE, TUESDAY);

        assertThatIllegalStateException().isThrownBy(review::dropDraft);
    }

    @Test
    void knowsWhatCameTooLate() {
        var tab = UUID.randomUUID();
        review.keepDraft(RUBRIC, sheet(Map.of()), 1, new OpenSheet(tab, 7), TUESDAY);

        assertThat(review.hasOvertaken(new OpenSheet(tab, 6))).isTrue();
        assertThat(review.hasOvertaken(new OpenSheet(tab, 7))).isFalse();
        assertThat(review.hasOvertaken(new OpenSheet(UUID.randomUUID(), 1))).isFalse();
    }

    @Test
    void isNotSubmittedWithGaps() {
        var gaps = sheet(Map.of(EDGE, points(1), LANGUAGES, NOT_APPLICABLE));

        assertThatIllegalArgumentException().isThrownBy(() -> review.submit(RUBRIC, gaps, 1, HERE, MONDAY));
        assertThat(review.isSubmitted()).isFalse();
    }

    @Test
    void isNotSubmittedWhereNoAreaApplies() {
        var noArea = sheet(Map.of(EDGE, NOT_APPLICABLE, LANGUAGES, NOT_APPLICABLE, IMPACT, points(4)));

        assertThatIllegalArgumentException().isThrownBy(() -> review.submit(RUBRIC, noArea, 1, HERE, MONDAY));
    }

    @Test
    void isNotSubmittedWhereACrossCriterionIsCalledNotApplicable() {
        var noImpact = sheet(Map.of(EDGE, points(4), LANGUAGES, NOT_APPLICABLE, IMPACT, NOT_APPLICABLE));

        assertThatIllegalArgumentException().isThrownBy(() -> review.submit(RUBRIC, noImpact, 1, HERE, MONDAY));
    }

    @Test
    void refusesASheetOfAnotherRubric() {
        var other = SampleRubric.rubric(EDGE, LANGUAGES, IMPACT);

        assertThatIllegalArgumentException().isThrownBy(() -> review.submit(other, completeSheet(), 1, HERE, MONDAY));
    }
}
