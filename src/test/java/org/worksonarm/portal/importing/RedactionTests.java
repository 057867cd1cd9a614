package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RedactionTests {

    private static final String ORDINARY = """
            https://github.com/openfaas/
            @angular/core and @babel/core@7.12.3
            version 1.2.3.4 of 2021-03-24
            192.168.100.200
            2x960 GB NVMe and 2 x 25 GbE
            #326, FDio/vpp#2858
            sha256:0123456789012345678901234567890123456789
            c2.medium.arm@sjc1
            ~8000 packages, 16000 more
            actions/checkout@v4
            http://lab.llvm.org:8011/
            3 GHz @ 2 sockets
            cores @ 3.0GHz
            hosted at example.org
            IRC: #channel on libera
            Slack: https://x.example/y
            from 2017 to 2021-2022
            epoch 1632931200123
            10.0.0.1/24
            https://x.example/1234567890123
            C++11/14/17
            5 000 000 users
            01-02-2021 10:00
            discussion on Slack and IRC
            we handle requests
            @daily
            """;

    private static final List<String> MAIL = List.of(
            "%s@%s.%s",
            "<%s@%s.%s>",
            "mailto:%s@%s.%s",
            "%s (at) %s (dot) %s",
            "%s at %s dot %s",
            "%s [at] %s [dot] %s",
            "%s AT %s DOT %s",
            "%s (at) %s.%s",
            "%s @ %s.%s",
            "%s&#64;%s.%s",
            "%s_at_%s.%s",
            "%s<at>%s.%s",
            "%s {at} %s {dot} %s",
            "[mail](mailto:%s@%s.%s)",
            "%s[@]%s.%s",
            "%s @ %s dot %s",
            "e-mail: %s at %s.%s",
            "`%s@%s.%s`",
            "https://x.example/?m=%s@%s.%s");
    private static final List<String> PHONES = List.of(
            "+49 %d%d%d 123%d%d%d",
            "+1-%d55-%d%d0-12%d4",
            "(9%d%d) %d55-01%d%d",
            "9%d%d-%d55-01%d%d",
            "+44 20 %d%d46 0%d5%d",
            "tel: %d%d%d%d%d%d7",
            "0049 3%d %d%d%d %d12",
            "+86 138 %d%d%d8 00%d%d",
            "030 %d%d%d%d%d67",
            "phone 0171/%d%d%d%d%d67",
            "+33%d %d%d %d%d 12 34",
            "06 1%d %d%d %d%d 56");
    private static final List<String> HANDLES = List.of(
            "thanks to @%s for this",
            "twitter: @%s",
            "IRC nick %s",
            "Slack: %s",
            "my IRC nick is %s",
            "nickname: %s",
            "Telegram @%s",
            "Discord: %s#1234",
            "https://twitter.com/%s",
            "(%s on IRC)",
            "skype: %s",
            "https://www.linkedin.com/in/%s",
            "I'm %s on freenode",
            "GitHub username: %s",
            "cc @%s, @other",
            "find me on Slack as %s",
            "[@%s](https://twitter.com/%<s>)".replace("%<s", "%1$s"),
            "GitHub: %s");

    private final Redaction redaction = new Redaction();

    @RepeatedTest(200)
    void removesMailAddresses(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        String shape = MAIL.get(info.getCurrentRepetition() % MAIL.size());
        String address = shape.formatted(
                word(random),
                word(random),
                List.of("org", "com", "de", "io", "info").get(random.nextInt(5)));

        String redacted = redaction.of("Write to " + address + ", or ask.");

        assertThat(redacted)
                .as(address)
                .contains("[removed]")
                .doesNotContainPattern("@\\w|\\bat\\]? \\w+ dot|\\(at\\)")
                .contains("or ask.");
    }

    @RepeatedTest(100)
    void removesPhoneNumbers(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        String number = PHONES.get(info.getCurrentRepetition() % PHONES.size())
                .replaceAll("%d", "\\$")
                .chars()
                .mapToObj(
                        letter -> letter == '$' ? Integer.toString(1 + random.nextInt(8)) : Character.toString(letter))
                .reduce("", String::concat);

        assertThat(redaction.of("Call us: " + number + " any day"))
                .as(number)
                .contains("[removed]")
                .doesNotContainPattern("\\d{3}");
    }

    @RepeatedTest(100)
    void removesHandles(RepetitionInfo info) {
        String handle = word(new Random(info.getCurrentRepetition()));
        String text = HANDLES.get(info.getCurrentRepetition() % HANDLES.size()).formatted(handle);

        assertThat(redaction.of(text)).as(text).contains("[removed]").doesNotContain(handle);
    }

    static Stream<String> ordinary() {
        return Stream.concat(ORDINARY.lines(), Stream.of("`@Override` and\n```\n@Decorator\ndef f(): pass\n```"));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void leavesEverythingElseAlone(String text) {
        assertThat(redaction.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "git@github.com:org/repo.git, https://github.com/org/repo.git",
        "ssh://git@host.example/repo.git, https://host.example/repo.git",
        "https://jane:secret@host.example/x, https://host.example/x"
    })
    void turnsCloneAddressesIntoWebAddresses(String text, String expected) {
        assertThat(redaction.of(text)).isEqualTo(expected);
    }

    @Test
    void removesTheNameUnderALetter() {
        assertThat(redaction.of("We need one box.\n\nThanks,\nAda Byron")).isEqualTo("We need one box.");
        assertThat(redaction.of("We need one box.\nThanks for reading this all."))
                .endsWith("this all.");
    }

    @Test
    void removesAccountsWherePeoplePointToThemselves() {
        assertThat(redaction.ofPersonal("https://github.com/someone and https://github.com/org/repo"))
                .isEqualTo("[removed] and https://github.com/org/repo");
    }

    @Test
    void removesContactDataFromLabels() {
        var outcome = OldOutcome.of(IssueFixtures.issue(1, "x", "x", "ask jane@example.org", "needs/info", "urgent"));

        assertThat(outcome.redacted(redaction).tags()).containsExactly("ask [removed]", "urgent");
    }

    private static String word(Random random) {
        String letters = random.ints(5, 0, 26)
                .mapToObj(letter -> Character.toString('a' + letter))
                .reduce("", String::concat);
        return "q" + letters + "z";
    }
}
