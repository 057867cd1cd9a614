package org.worksonarm.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleYearsTests {

    @ParameterizedTest
    @CsvSource({"1999-12-31, false", "2000-01-01, true", "2199-12-31, true", "2200-01-01, false", "-2026-01-01, false"})
    void beginWithTheCenturyAndEndWithTheNext(LocalDate day, boolean plausible) {
        assertThat(PlausibleYears.contain(day)).isEqualTo(plausible);
        assertThat(PlausibleYears.contain(YearMonth.from(day))).isEqualTo(plausible);
    }
}
