package org.worksonarm.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Arm64SearchTests {

    private static final String WORKFLOW = ".github/workflows/ci.yml";

    @ParameterizedTest
    @CsvFileSource(resources = "/evidence/arm64-lines.txt", delimiter = '|', quoteCharacter = '~')
    void findsWhatALineSaysAndIsNotFooled(String sign, String line) {
        var found = Arm64Search.in(WORKFLOW, line).stream()
                .map(sighting -> sighting.sign().name())
                .findFirst();

        assertThat(found.orElse("NOTHING")).isEqualTo(sign);
    }

    @Test
    void findsNothingInAnEmptyFile() {
        assertThat(Arm64Search.in(WORKFLOW, "")).isEmpty();
    }

    @Test
    void tellsTheLineAndWhatItSays() {
        var text = """
                jobs:
                  test:
                    runs-on: ubuntu-24.04-arm  # at last
                """;

        assertThat(Arm64Search.in(WORKFLOW, text))
                .containsExactly(new Sighting(Sign.RUNNER, 3, "runs-on: ubuntu-24.04-arm"));
    }

    @Test
    void leavesOutWhatAMatrixExcludes() {
        var text = """
                matrix:
                  arch: [amd64]
                  exclude:
                  - os: windows
                    arch: arm64

                  - arch: aarch64
                  include:
                    - arch: arm64
                """;

        assertThat(Arm64Search.in(WORKFLOW, text)).extracting(Sighting::line).containsExactly(9);
    }

    @Test
    void knowsTheCommentsOfJenkinsfiles() {
        var text = """
                /* arm64 was
                   arm64 */ agent { label 'amd64' } // arm64
                sh 'curl https://example.org/arm64.tar' /* aarch64 */
                """;

        assertThat(Arm64Search.in("Jenkinsfile", text))
                .containsExactly(new Sighting(Sign.ARCHITECTURE, 3, "sh 'curl https://example.org/arm64.tar'"));
    }

    @Test
    void readsAnApostropheInAWordAsNoQuote() {
        assertThat(Arm64Search.in(WORKFLOW, "name: don't # arm64")).isEmpty();
    }

    @Test
    void quotesAndReadsOnlyTheBeginningOfALongLine() {
        var beginning = Arm64Search.in(WORKFLOW, "arm64 " + "x".repeat(5000));
        var end = Arm64Search.in(WORKFLOW, "x".repeat(5000) + " arm64");

        assertThat(beginning)
                .singleElement()
                .extracting(Sighting::text)
                .asString()
                .hasSize(160);
        assertThat(end).isEmpty();
    }
}
