package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectGroupingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Proposal: Foolang                              | Foolang
            Foolang - Works On Arm Sponsored               | Foolang
            [Request] Foolang on aarch64                   | Foolang
            Foolang - Migration to Altra                   | Foolang
            ARM CI for Foolang                             | Foolang
            Application: Foolang                           | Foolang
            Request an ARM server for Foolang              | Foolang
            Access to Arm servers for Foolang              | Foolang
            Request for Foolang on ARM64                   | Foolang
            """)
    void takesDecorationOffTitles(String title, String name) {
        assertThat(ProjectName.of(title, "").value()).isEqualTo(name);
    }

    @Test
    void joinsTheSameNameHoweverDecorated() {
        assertThat(groups("Proposal: Foolang language", "", "Foolang - Works On Arm Sponsored", ""))
                .containsExactly(List.of(1, 2));
    }

    @Test
    void joinsTheSameRepositoryUnderARelatedName() {
        assertThat(groups(
                        "Foolang bots",
                        "https://github.com/foolang/foolang",
                        "Foolang and Bartran",
                        "https://github.com/foolang/foolang"))
                .containsExactly(List.of(1, 2));
    }

    @Test
    void joinsAMentionWithTheName() {
        assertThat(groups("Foolang", "", "Foolang quux port", "as in #1")).containsExactly(List.of(1, 2));
        assertThat(groups("Foolang", "", "Bartran", "as in #1")).hasSize(2);
    }

    @Test
    void keepsProjectsOfOneAccountApart() {
        assertThat(groups("Foolang", "https://github.com/acme/foolang", "Bartran", "https://github.com/acme/bartran"))
                .hasSize(2);
        assertThat(groups("Foo boot", "https://git.kernel.org/foo", "Bar boot", "https://git.kernel.org/bar"))
                .hasSize(2);
    }

    @Test
    void keepsANameOfOneWordApartWhenTheCodeLiesElsewhere() {
        assertThat(groups(
                        "Crystal",
                        "https://github.com/crystal-lang/crystal",
                        "Crystal",
                        "https://github.com/crystal-linux/amethyst"))
                .hasSize(2);
    }

    private static List<List<Integer>> groups(String... titlesAndSources) {
        var issues = IntStream.range(0, titlesAndSources.length / 2)
                .mapToObj(index -> IssueFixtures.issue(
                        index + 1,
                        titlesAndSources[index * 2],
                        "### Description\nA tool that many people use\n### Open source?\nYes "
                                + titlesAndSources[index * 2 + 1]))
                .toList();
        return ProjectGrouping.of(Judgement.of(issues)).stream()
                .map(group -> group.records().stream()
                        .map(record -> record.origin().number())
                        .toList())
                .toList();
    }
}
