package org.worksonarm.portal.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Test
    void endsNotBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Absence(TODAY, TODAY.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19,false", "2026-11-20,true", "2026-11-22,true", "2026-11-23,false"})
    void includesItsFirstAndItsLastDay(LocalDate day, boolean included) {
        assertThat(new Absence(TODAY, TODAY.plusDays(2)).includes(day)).isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,2026-11-30,true",
        "2026-11-22,2026-11-28,true",
        "2026-11-23,2026-11-30,false",
        "2026-11-20,2026-11-27,false",
        "2026-11-10,2026-11-19,false",
        "2026-12-01,2026-12-24,false"
    })
    void leavesNoTimeWhereFewerThanThreeDaysAreLeftBeforeOrAfterIt(LocalDate from, LocalDate until, boolean none) {
        assertThat(new Absence(from, until).leavesNoTime(TODAY, LocalDate.parse("2026-11-30")))
                .isEqualTo(none);
    }
}
