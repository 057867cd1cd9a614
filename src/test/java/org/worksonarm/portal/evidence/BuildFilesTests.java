package org.worksonarm.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildFilesTests {

    @ParameterizedTest
    @CsvSource({
        ".github/workflows/ci.yml, GitHub Actions",
        ".gitlab-ci.yml, GitLab CI",
        ".cirrus.yml, Cirrus CI",
        ".travis.yml, Travis CI",
        "Jenkinsfile, Jenkins",
        ".circleci/config.yml, CircleCI",
        "azure-pipelines.yml, Azure Pipelines",
        ".drone.yml, Drone",
        ".woodpecker/test.yaml, Woodpecker",
        ".buildkite/pipeline.yml, Buildkite"
    })
    void knowsTheSystemOfACiFile(String path, String system) {
        assertThat(BuildFiles.ciSystem(path)).hasValue(system);
        assertThat(BuildFiles.tellOfBuilds(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "docker-bake.hcl", ".goreleaser.yaml", "compose.yml", "Makefile"})
    void readsBuildFilesToo(String path) {
        assertThat(BuildFiles.ciSystem(path)).isEmpty();
        assertThat(BuildFiles.tellOfBuilds(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/.gitlab-ci.yml", ".github/workflows/old/ci.yml", "gitlab-ci.yml"})
    void readsNothingElse(String path) {
        assertThat(BuildFiles.tellOfBuilds(path)).isFalse();
    }
}
