package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusToneTests {

    @ParameterizedTest
    @EnumSource
    void isTheSameForAnOutcomeAndTheStatusThatItBrings(Outcome outcome) {
        assertThat(StatusTone.of(outcome)).isEqualTo(StatusTone.of(ApplicationStatus.valueOf(outcome.name())));
    }

    @Test
    void warnsOnlyWhereTheReaderActsNext() {
        assertThat(ApplicationStatus.values())
                .filteredOn(status -> StatusTone.of(status).equals("warn"))
                .containsExactly(ApplicationStatus.QUESTION);
    }
}
