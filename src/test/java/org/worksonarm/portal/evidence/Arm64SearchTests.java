package org.worksonarm.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Arm64SearchTests {

    private static final String WORKFLOW = ".github/workflows/ci.yml";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runs-on: ubuntu-24.04-arm",
                "    runs-on: windows-11-arm",
                "runs-on: [self-hosted, Linux, ARM64]",
                "os: [ubuntu-24.04, ubuntu-22.04-arm]",
                "runs-on: buildjet-4vcpu-ubuntu-2204-arm",
                "runs-on: ubuntu-24.04-arm-16core",
                "tags: [saas-linux-small-arm64]",
                "arm_container:",
                "resource_class: arm.medium",
                "arch: arm64-graviton2",
                "agent { label 'aarch64' }"
            })
    void findsArm64Runners(String line) {
        assertThat(Arm64Search.in(WORKFLOW, line)).extracting(Sighting::sign).containsExactly(Sign.RUNNER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "platforms: linux/amd64,linux/arm64",
                "docker buildx build --platform linux/arm64/v8 .",
                "FROM --platform=linux/arm64 debian",
                "FROM arm64v8/alpine",
                "docker manifest create app:1 app:1-amd64 app:1-arm64"
            })
    void findsContainerImages(String line) {
        assertThat(Arm64Search.in("Dockerfile", line))
                .extracting(Sighting::sign)
                .containsExactly(Sign.IMAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arch: arm64",
                "  - aarch64",
                "GOARCH=arm64 go build",
                "target: aarch64-unknown-linux-gnu",
                "name: tool_linux_arm64",
                "goarch: [amd64, arm64]",
                "CFLAGS=-march=armv8-a",
                "run: echo \"issue #12\" && make ARCH=arm64"
            })
    void findsTheArchitecture(String line) {
        assertThat(Arm64Search.in(WORKFLOW, line)).extracting(Sighting::sign).containsExactly(Sign.ARCHITECTURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: alarm64",
                "run: ./harm64x",
                "arch: arm64ec",
                "arch: armhf",
                "target: aarch64_be-none-elf",
                "platforms: linux/arm/v7",
                "runs-on: ubuntu-24.04-army",
                "run: make charm64 swarm",
                "# runs-on: ubuntu-24.04-arm",
                "  arch: amd64 # not arm64 yet",
                "if: matrix.arch != 'arm64'",
                ""
            })
    void isNotFooledBy(String line) {
        assertThat(Arm64Search.in(WORKFLOW, line)).isEmpty();
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
