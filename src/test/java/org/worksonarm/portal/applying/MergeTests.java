package org.worksonarm.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeTests {

    private static final UUID MINE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void takesWhatOnlyThisPageChanged() {
        var merge = merge(Map.of("title", "Old"), typed("Old", "New"), Map.of());

        assertThat(merge.entries()).containsEntry("title", "New");
        assertThat(merge.changed()).containsExactly("title");
        assertThat(merge.known()).containsEntry("title", "New");
    }

    @Test
    void leavesWhatOnlyOthersChanged() {
        var merge = merge(Map.of("title", "Theirs"), typed("Old", "Old"), traceOf(OTHER));

        assertThat(merge.entries()).containsEntry("title", "Theirs");
        assertThat(merge.changed()).isEmpty();
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void stillKnowsTheOldEntryWhereThePageShowsItWhileOthersChangedIt() {
        var merge = merge(Map.of("title", "Theirs"), typed("Old", "Old"), traceOf(OTHER));

        assertThat(merge.known()).containsEntry("title", "Old");
    }

    @Test
    void findsAConflictWhereBothChangedToDifferentThings() {
        var merge = merge(Map.of("title", "Theirs"), typed("Old", "Mine"), traceOf(OTHER));

        assertThat(merge.conflicts()).containsExactly("title");
        assertThat(merge.entries()).containsEntry("title", "Theirs");
        assertThat(merge.known()).containsEntry("title", "Old");
    }

    @Test
    void findsNoConflictWhereBothChangedToTheSame() {
        var merge = merge(Map.of("title", "Same"), typed("Old", "Same"), traceOf(OTHER));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.changed()).isEmpty();
        assertThat(merge.known()).containsEntry("title", "Same");
    }

    @Test
    void letsAPageChangeWhatItSavedItselfThoughTheAnswerGotLost() {
        var merge =
                merge(Map.of("title", "First"), new Typed(Map.of("title", "Second"), old(), MINE, 2), traceOf(MINE));

        assertThat(merge.changed()).containsExactly("title");
        assertThat(merge.entries()).containsEntry("title", "Second");
    }

    @Test
    void ignoresWhatAPageSentEarlierAndWasOvertaken() {
        var late = new Typed(Map.of("title", "First"), old(), MINE, 1);

        var merge = Merge.overtaken(Map.of("title", "Second"), late);

        assertThat(merge.entries()).containsEntry("title", "Second");
        assertThat(merge.changed()).isEmpty();
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void treatsEverythingDifferentAsAConflictForAPageThatKnowsNothing() {
        var typed = new Typed(Map.of("title", "Mine"), Map.of(), MINE, 1);

        assertThat(merge(Map.of("title", "Theirs"), typed, Map.of()).conflicts())
                .containsExactly("title");
    }

    @Test
    void leavesWhatCannotBeKeptAndTakesTheRest() {
        var typed =
                new Typed(Map.of("title", "New", "months", "many"), Map.of("title", "Old", "months", "12"), MINE, 1);

        var merge = Merge.of(Map.of("title", "Old", "months", "12"), typed, Map.of(), Set.of("months"));

        assertThat(merge.entries()).isEqualTo(Map.of("title", "New", "months", "12"));
        assertThat(merge.known()).containsEntry("months", "12");
    }

    private static Merge merge(Map<String, String> saved, Typed typed, Map<String, Trace> traces) {
        return Merge.of(saved, typed, traces, Set.of());
    }

    private static Typed typed(String before, String now) {
        return new Typed(Map.of("title", now), Map.of("title", before), MINE, 1);
    }

    private static Map<String, String> old() {
        return Map.of("title", "Old");
    }

    private static Map<String, Trace> traceOf(UUID tab) {
        return Map.of("title", new Trace("Mara", Instant.EPOCH, tab));
    }
}
