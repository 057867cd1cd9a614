package org.worksonarm.portal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

    /** The examples of Newcombe, "Two-sided confidence intervals for the single proportion", 1998, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 31, 26, 37", "15, 148, 10, 6, 16", "0, 20, 0, 0, 16", "1, 29, 3, 1, 17"})
    void hasTheIntervalThatNewcombePrints(int part, int whole, long percent, long low, long high) {
        var share = new Share(part, whole);

        assertThat(share.percent()).isEqualTo(percent);
        assertThat(share.low()).isEqualTo(low);
        assertThat(share.high()).isEqualTo(high);
    }

    @Test
    void staysBetweenNoneAndAll() {
        assertThat(new Share(3, 3).high()).isEqualTo(100);
        assertThat(new Share(3, 3).low()).isBetween(40L, 50L);
        assertThat(new Share(0, 0).isKnown()).isFalse();
    }

    @Test
    void isNoMoreThanTheWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(4, 3));
    }
}
