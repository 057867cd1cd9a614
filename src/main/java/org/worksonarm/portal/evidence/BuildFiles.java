package org.worksonarm.portal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which files of a repository tell how it is built, and which CI system reads them. */
final class BuildFiles {

    /** The only folders that are looked into, besides the repository's root. */
    static final List<String> FOLDERS = List.of(".github/workflows", ".circleci", ".buildkite", ".woodpecker");

    private static final List<CiFile> CI = List.of(
            ci("GitHub Actions", "\\.github/workflows/[^/]+\\.ya?ml"),
            ci("GitLab CI", "\\.gitlab-ci\\.ya?ml"),
            ci("Cirrus CI", "\\.cirrus\\.(?:yml|yaml|star)"),
            ci("Travis CI", "\\.travis\\.ya?ml"),
            ci("Jenkins", "Jenkinsfile"),
            ci("CircleCI", "\\.circleci/config\\.ya?ml"),
            ci("Azure Pipelines", "\\.?azure-pipelines\\.ya?ml"),
            ci("Drone", "\\.drone\\.ya?ml"),
            ci("Woodpecker", "\\.woodpecker(?:/[^/]+)?\\.ya?ml"),
            ci("AppVeyor", "\\.?appveyor\\.ya?ml"),
            ci("Buildkite", "\\.buildkite/[^/]+\\.ya?ml"),
            ci("Bitbucket Pipelines", "bitbucket-pipelines\\.ya?ml"));

    private static final Pattern OTHERS = Pattern.compile(
            "Dockerfile|Containerfile|docker-bake\\.hcl|(?:docker-)?compose\\.ya?ml|\\.goreleaser\\.ya?ml|Makefile");

    private BuildFiles() {}

    /** The CI system that is set up by this file. */
    static Optional<String> ciSystem(String path) {
        return CI.stream()
                .filter(file -> file.path().matcher(path).matches())
                .map(CiFile::system)
                .findFirst();
    }

    /** Whether the file is read: those of CI, and those that say what is built for which architecture. */
    static boolean tellOfBuilds(String path) {
        return ciSystem(path).isPresent() || OTHERS.matcher(path).matches();
    }

    private static CiFile ci(String system, String path) {
        return new CiFile(system, Pattern.compile(path));
    }

    private record CiFile(String system, Pattern path) {}
}
