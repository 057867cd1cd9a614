package org.worksonarm.portal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Transactional
class RubricDraftingTests {

    @Autowired
    RubricDrafting drafting;

    @Autowired
    Rubrics rubrics;

    @Autowired
    RecordKeeping record;

    @Autowired
    Clock clock;

    @BeforeEach
    void begin() {
        drafting.begin();
    }

    @Test
    void beginsAsACopyUnderNewIds() {
        var draft = draft().rubric();
        var current = rubrics.current();

        assertThat(draft.version()).isEqualTo(current.version() + 1);
        assertThat(draft.criteria()).extracting(Criterion::text).containsExactlyElementsOf(texts(current));
        assertThat(draft.criteria())
                .extracting(Criterion::id)
                .doesNotContainAnyElementsOf(
                        current.criteria().stream().map(Criterion::id).toList());
    }

    @Test
    void isNotWhatReviewersScoreBy() {
        assertThat(rubrics.current().version()).isEqualTo(draft().rubric().version() - 1);
        assertThat(rubrics.editions()).extracting(RubricEdition::version).containsExactly(2, 1);
    }

    @Test
    void beginsOnce() {
        var first = draft().rubric().id();

        drafting.begin();

        assertThat(draft().rubric().id()).isEqualTo(first);
    }

    @Test
    void keepsAChangedCriterionTheSameOne() {
        var impact = draft().rubric().criterion("impact").orElseThrow();

        assertThat(drafting.change(impact.id(), text("Reach", "3.5"))).isTrue();

        assertThat(draft().rubric().criterion("impact").orElseThrow().text()).isEqualTo(text("Reach", "3.50"));
        assertThat(draft().edits()).isOne();
        assertThat(draft().entry(impact.id()).orElseThrow().edits()).isOne();
    }

    @Test
    void takesNoNameTwice() {
        var impact = draft().rubric().criterion("impact").orElseThrow();

        assertThat(drafting.add(null, text("AMBITION", "1"))).isEmpty();
        assertThat(drafting.change(impact.id(), text("ambition", "1"))).isFalse();
        assertThat(drafting.change(impact.id(), impact.text())).isTrue();
    }

    @Test
    void keepsANewCriterionApartFromAnAreaOfItsName() {
        assertThat(drafting.add(null, text("Edge", "1"))).isPresent();

        assertThat(draft().rubric().criteria().getLast().key())
                .startsWith("for-all-")
                .endsWith("-edge");
        assertThat(draft().rubric().criterion("edge").orElseThrow().mayNotApply())
                .isTrue();
    }

    @Test
    void takesARetiredCriterionBackUnderItsName() {
        drafting.retire(draft().rubric().criterion("readiness").orElseThrow().id());
        assertThat(draft().rubric().criterion("readiness")).isEmpty();

        drafting.add(null, text("readiness of the team", "2"));

        assertThat(draft().rubric().criterion("readiness")).isPresent();
    }

    @Test
    void hasOneCriterionForEachAreaAtMost() {
        var edge = draft().rubric().criterion("edge").orElseThrow();

        assertThat(drafting.add("edge", text("Edge again", "1"))).isEmpty();
        drafting.retire(edge.id());
        assertThat(drafting.add("edge", text("Edge again", "1"))).isPresent();
    }

    @Test
    void isPublishedFromALaterDay() {
        var from = clock.instant().plus(Duration.ofDays(10));

        var edition = drafting.publish(from);

        assertThat(edition.activeFrom()).isEqualTo(from);
        assertThat(rubrics.current().version()).isEqualTo(2);
        assertThat(rubrics.draft()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drafting.publish(from));
    }

    @Test
    void isNeverPublishedForThePast() {
        var edition = drafting.publish(clock.instant().minus(Duration.ofDays(10)));

        assertThat(edition.activeFrom()).isEqualTo(clock.instant());
        assertThat(rubrics.current().version()).isEqualTo(3);
    }

    @Test
    void isNotPublishedWithoutAnArea() {
        draft().rubric().criteria().stream().filter(Criterion::mayNotApply).forEach(area -> drafting.retire(area.id()));

        assertThatIllegalStateException().isThrownBy(() -> drafting.publish(clock.instant()));
    }

    @Test
    void recordsEachStep() {
        var id = draft().rubric().id().value();
        drafting.add(null, text("Reach", "1"));
        drafting.discard();

        assertThat(record.of(RubricChanged.SUBJECT, id))
                .extracting(RecordEntry::action)
                .containsExactly("begun", "criterion added", "given up");
        assertThat(rubrics.draft()).isEmpty();
    }

    @Test
    void knowsNoCriterionOfAPublishedVersion() {
        var published = rubrics.current().criteria().getFirst().id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drafting.retire(published));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drafting.change(UUID.randomUUID(), text("X", "1")));
    }

    private RubricDraft draft() {
        return rubrics.draft().orElseThrow();
    }

    private static List<CriterionText> texts(Rubric rubric) {
        return rubric.criteria().stream().map(Criterion::text).toList();
    }

    private static CriterionText text(String name, String weight) {
        return new CriterionText(name, "How?", new BigDecimal(weight), List.of("a", "b", "c", "d", "e", "f"));
    }
}
