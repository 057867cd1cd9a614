package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingMeaningTests {

    private final HeadingMeaning meaning = new HeadingMeaning();

    @Test
    void understandsHeadingsOfManyForms() throws IOException {
        try (var content = Objects.requireNonNull(getClass().getResourceAsStream("/importing/heading-examples.txt"))) {
            var lines = new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(lines).hasSizeGreaterThan(100).allSatisfy(line -> {
                String[] parts = line.split(" ", 2);
                assertThat(meaning.of(parts[1]).map(Enum::name).orElse("-"))
                        .as(parts[1])
                        .isEqualTo(parts[0]);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anything else?", "Acknowledgement", "Kubernetes", "See also", "2019-05-01", ""})
    void leavesOtherHeadingsAlone(String heading) {
        assertThat(meaning.of(heading)).isEmpty();
    }
}
