package org.worksonarm.portal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTests {

    private final Times times = new Times(List.of(
            new Times.Days(0, 1, 1, 1),
            new Times.Days(7, 3, 3, 3),
            new Times.Days(14, 2, 2, 2),
            new Times.Days(96, 2, 1, 0)));

    @Test
    void knowsWhatHalfAndNineOfTenWaitedAtMost() {
        assertThat(times.median()).isEqualTo(7);
        assertThat(times.nineOfTen()).isEqualTo(96);
    }

    @Test
    void countsAsKeptOnlyWhatWasPromised() {
        assertThat(times.kept()).isEqualTo(new Share(6, 7));
    }

    @Test
    void drawsEachDecisionInOneSpan() {
        assertThat(times.bars()).extracting(Bar::label).contains("0 to 7", "8 to 14", "more than 60");
        assertThat(times.bars()).extracting(Bar::number).containsExactly(4, 2, 0, 0, 0, 0, 2);
        assertThat(times.bars()).extracting(Bar::width).startsWith(160.0, 80.0, 0.0);
    }

    @Test
    void isEmptyBeforeTheFirstDecision() {
        assertThat(new Times(List.of()).isEmpty()).isTrue();
    }
}
