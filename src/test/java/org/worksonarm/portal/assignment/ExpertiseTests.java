package org.worksonarm.portal.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpertiseTests {

    @ParameterizedTest
    @CsvSource({"0,NONE", "1.99,NONE", "2,SOME", "5.99,SOME", "6,GOOD", "500,GOOD"})
    void growsWithPracticeButNeverToAnExpert(double practice, Expertise learned) {
        assertThat(Expertise.learned(practice)).isEqualTo(learned);
    }

    @Test
    void ownWordAndPracticeDoNotLowerEachOther() {
        assertThat(Expertise.EXPERT.or(Expertise.SOME)).isEqualTo(Expertise.EXPERT);
        assertThat(Expertise.NONE.or(Expertise.GOOD)).isEqualTo(Expertise.GOOD);
    }
}
