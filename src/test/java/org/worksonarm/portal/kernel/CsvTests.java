package org.worksonarm.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-1", "@mara", "\tx", "\rx", "'=x", "''-x"})
    void putsAnApostropheBeforeWhatASpreadsheetTakesForAFormula(String cell) {
        assertThat(Csv.escape(cell)).isEqualTo("'" + cell);
        assertThat(Csv.unescape(Csv.escape(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WOA-1", "a=b", "'quoted'", "'"})
    void leavesEverythingElse(String cell) {
        assertThat(Csv.escape(cell)).isEqualTo(cell);
        assertThat(Csv.unescape(cell)).isEqualTo(cell);
    }

    @Test
    void quotesWhatHoldsSeparatorsAndBeginsWithAByteOrderMark() {
        var csv = new Csv(List.of("a", "b"), List.of(List.of("x, y", "say \"hi\"\nnow")));

        assertThat(csv.text()).isEqualToNormalizingNewlines("\uFEFFa,b\n\"x, y\",\"say \"\"hi\"\"\nnow\"\n");
    }
}
