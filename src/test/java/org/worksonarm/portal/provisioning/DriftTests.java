package org.worksonarm.portal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.provisioning.Drift.Expected;
import org.worksonarm.portal.provisioning.Drift.Kind;

class DriftTests {

    private final UUID lent = UUID.randomUUID();
    private final UUID over = UUID.randomUUID();

    @Test
    void isNothingWhereBothAgree() {
        assertThat(Drift.between(List.of(found(lent, "")), List.of(expected(true)), Set.of(lent, over)))
                .isEmpty();
    }

    @Test
    void tellsWhatIsMissingButNotWhatIsBeingMade() {
        assertThat(Drift.between(List.of(), List.of(expected(true)), Set.of(lent)))
                .singleElement()
                .satisfies(drift -> assertThat(drift.kind()).isEqualTo(Kind.MISSING));
        assertThat(Drift.between(List.of(), List.of(expected(false)), Set.of(lent)))
                .isEmpty();
    }

    @Test
    void tellsWhatIsLeftOverForeignAndBroken() {
        var found = List.of(found(over, ""), found(null, ""), found(UUID.randomUUID(), ""), found(lent, "in error"));

        assertThat(Drift.between(found, List.of(expected(true)), Set.of(lent, over)))
                .extracting(Drift::kind)
                .containsExactly(Kind.LEFT_OVER, Kind.FOREIGN, Kind.FOREIGN, Kind.BROKEN);
    }

    private Expected expected(boolean settled) {
        return new Expected(lent, "id", "m1", settled);
    }

    private static Found found(@Nullable UUID allocation, String broken) {
        return new Found(UUID.randomUUID().toString(), "name", allocation, broken);
    }
}
