package org.worksonarm.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.evidence.Findings.CiFile;
import org.worksonarm.portal.evidence.Findings.Hit;

class RepositoryReadingTests {

    private static final String WORKFLOW = ".github/workflows/ci.yml";

    private StubHost stub;

    @BeforeEach
    void start() throws IOException {
        stub = new StubHost();
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void readsARepositoryOnGitHub() {
        tellOfGitHub();

        var findings = gitHub();

        assertThat(findings.profile())
                .isEqualTo(new Profile("Sums", "Adds up", "MIT", "https://sums.example.org", 42, false));
        assertThat(findings.languages()).containsExactly(new Language("C", 75), new Language("Python", 25));
        assertThat(findings.ci())
                .containsExactly(new CiFile(
                        "GitHub Actions", WORKFLOW, "https://github.com/a/sums/blob/HEAD/.github/workflows/ci.yml"));
        assertThat(findings.release())
                .isEqualTo(new Release(
                        "v1.0",
                        Instant.parse("2026-01-02T03:04:05Z"),
                        "https://github.com/a/sums/releases/tag/v1.0",
                        List.of()));
        assertThat(findings.gaps()).isEmpty();
    }

    @Test
    void linksEachPlaceThatNamesArm64() {
        tellOfGitHub();

        assertThat(gitHub().hits())
                .containsExactly(
                        new Hit(
                                Sign.RUNNER,
                                WORKFLOW,
                                3,
                                "runs-on: ubuntu-24.04-arm",
                                "https://github.com/a/sums/blob/HEAD/.github/workflows/ci.yml#L3"),
                        new Hit(
                                Sign.RELEASE,
                                "v1.0",
                                null,
                                "sums-linux-aarch64.tar.gz",
                                "https://github.com/a/sums/releases/tag/v1.0"));
    }

    @Test
    void readsAProjectOnGitLab() {
        tellOfGitLab();

        var findings = new RepositoryReading(stub.repository("gitlab.com", HostKind.GITLAB, "g/sub/sums"))
                .read()
                .orElseThrow();

        assertThat(findings.profile()).isEqualTo(new Profile("Sums", "", "Apache-2.0", null, 7, false));
        assertThat(findings.languages()).containsExactly(new Language("Go", 100));
        assertThat(findings.hits())
                .containsExactly(new Hit(
                        Sign.RUNNER,
                        ".gitlab-ci.yml",
                        1,
                        "tags: [arm64]",
                        "https://gitlab.com/g/sub/sums/-/blob/HEAD/.gitlab-ci.yml#L1"));
        assertThat(findings.release()).isNull();
        assertThat(stub.asked()).allMatch(request -> request.endsWith(" secret"));
    }

    @Test
    void findsNothingWhereThereIsNoRepository() {
        assertThat(new RepositoryReading(stub.repository("github.com", HostKind.GITHUB, "a/b")).read())
                .isEmpty();
    }

    @Test
    void tellsOfGapsAndKeepsTheRest() {
        tellOfGitHub();
        stub.tell("/repos/a/sums/languages", 502, "", Map.of()).tell("/repos/a/sums/releases/latest", "no JSON");

        var findings = gitHub();

        assertThat(findings.hits()).extracting(Hit::sign).containsExactly(Sign.RUNNER);
        assertThat(findings.gaps())
                .containsExactly(
                        "The last release could not be read: github.com answered with something that we don't understand.",
                        "The languages could not be read: github.com answered with an error (502).");
    }

    @Test
    void readsTwelveFilesAtMost() {
        tellOfGitHub();
        var many = IntStream.range(0, 15)
                .mapToObj(number -> "{\"type\": \"file\", \"path\": \".github/workflows/%d.yml\"}".formatted(number))
                .collect(Collectors.joining(",", "[", "]"));
        stub.tell("/repos/a/sums/contents/.github/workflows", many);

        assertThat(gitHub().gaps()).containsExactly("3 more files were not read.");
        assertThat(stub.asked()).filteredOn(request -> request.contains(".yml")).hasSize(12);
    }

    private Findings gitHub() {
        return new RepositoryReading(stub.repository("github.com", HostKind.GITHUB, "a/sums"))
                .read()
                .orElseThrow();
    }

    private void tellOfGitHub() {
        stub.tell("/repos/a/sums", """
                        {"name": "Sums", "description": "Adds\\u0000up", "homepage": "https://sums.example.org",
                         "stargazers_count": 42, "license": {"spdx_id": "MIT", "name": "MIT License"}}""")
                .tell("/repos/a/sums/languages", "{\"C\": 3000, \"Python\": 1000, \"CSS\": 1}")
                .tell(
                        "/repos/a/sums/contents/",
                        "[{\"type\": \"dir\", \"path\": \".github\"}, {\"type\": \"file\", \"path\": \"README.md\"}]")
                .tell(
                        "/repos/a/sums/contents/.github/workflows",
                        "[{\"type\": \"file\", \"path\": \".github/workflows/ci.yml\"}]")
                .tell(
                        "/repos/a/sums/contents/.github/workflows/ci.yml",
                        "jobs:\n  test:\n    runs-on: ubuntu-24.04-arm")
                .tell("/repos/a/sums/releases/latest", """
                        {"tag_name": "v1.0", "published_at": "2026-01-02T03:04:05Z",
                         "assets": [{"name": "sums-linux-aarch64.tar.gz"}, {"name": "sums-linux-amd64.tar.gz"}]}""");
    }

    private void tellOfGitLab() {
        stub.tell("/projects/g%2Fsub%2Fsums?license=true", """
                        {"name": "Sums", "description": null, "star_count": 7, "license": {"key": "apache-2.0"}}""")
                .tell("/projects/g%2Fsub%2Fsums/languages", "{\"Go\": 99.9, \"Shell\": 0.1}")
                .tell(
                        "/projects/g%2Fsub%2Fsums/repository/tree?per_page=100&page=1&path=",
                        "[{\"type\": \"blob\", \"path\": \".gitlab-ci.yml\"}, {\"type\": \"tree\", \"path\": \"src\"}]")
                .tell("/projects/g%2Fsub%2Fsums/repository/files/.gitlab-ci.yml/raw?ref=HEAD", "tags: [arm64]")
                .tell("/projects/g%2Fsub%2Fsums/releases?per_page=1", "[]");
    }
}
