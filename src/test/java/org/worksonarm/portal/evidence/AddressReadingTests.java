package org.worksonarm.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksonarm.portal.evidence.AddressReading.Read;

class AddressReadingTests {

    private final AddressReading addresses = new AddressReading(EvidenceFixtures.settings(
            EvidenceFixtures.host("github.com", HostKind.GITHUB, "https://api.github.com"),
            EvidenceFixtures.host("gitlab.com", HostKind.GITLAB, "https://gitlab.com/api/v4")));

    @ParameterizedTest
    @CsvSource({
        "https://github.com/JuliaLang/julia, github.com/julialang/julia",
        "https://github.com/JuliaLang/julia.git, github.com/julialang/julia",
        "https://www.github.com/JuliaLang/julia/, github.com/julialang/julia",
        "https://GitHub.com:443/a/b/tree/main/src?x=1#L3, github.com/a/b",
        "' https://github.com/git/git ', github.com/git/git",
        "https://gitlab.com/group/sub/project, gitlab.com/group/sub/project",
        "https://gitlab.com/group/project.git, gitlab.com/group/project",
        "https://gitlab.com/group/project/-/tree/main, gitlab.com/group/project",
        "https://github.com/owner/.github, github.com/owner/.github"
    })
    void findsTheRepositoryInEveryWayOfWritingIt(String typed, String expected) {
        assertThat(addresses.read(typed)).isEqualTo(new Read.Repository(address(expected)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/evidence/refused-addresses.txt", delimiter = '|')
    void looksNowhereElse(String typed) {
        assertThat(addresses.read(typed)).isInstanceOf(Read.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://github.com/a/b\nHost: example.org"})
    void takesNoLinesForAnAddress(String typed) {
        assertThat(addresses.read(typed)).isInstanceOf(Read.Refused.class);
    }

    @Test
    void saysOnWhichHostNobodyLooks() {
        assertThat(addresses.read("https://example.org/a/b"))
                .isEqualTo(new Read.Refused("We can't look at repositories on example.org."));
    }

    @Test
    void contactsApisByHttpsOnly() {
        var api = URI.create("http://api.example.org");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KnownHost("example.org", HostKind.GITHUB, api, null))
                .withMessageContaining("https://");
    }

    @Test
    void tellsNobodyTheToken() {
        var host = new KnownHost("example.org", HostKind.GITHUB, URI.create("https://api.example.org"), "secret");

        assertThat(host).asString().doesNotContain("secret");
    }

    private RepositoryAddress address(String name) {
        var slash = name.indexOf('/');
        var read = (Read.Repository) addresses.read("https://" + name.substring(0, slash) + "/x/y");
        return new RepositoryAddress(read.address().host(), name.substring(slash + 1));
    }
}
