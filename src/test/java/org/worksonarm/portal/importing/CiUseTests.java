package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiUseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Only for CI? / - [x] Yes / - [ ] No    | true
            Only for CI? / - [ ] Yes / - [X] No    | false
            Only for CI? / - [ ] Yes / - [ ] No    | -
            Exclusively for CI purposes? Yes       | true
            Exclusively for CI purposes? / We like | -
            """)
    void readsTheAnswerAndTheTickedBox(String body, @Nullable Boolean expected) {
        assertThat(CiUse.only(body.replace(" / ", "\n"), "")).isEqualTo(expected);
    }
}
