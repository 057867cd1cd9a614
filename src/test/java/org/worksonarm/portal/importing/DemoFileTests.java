package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.importing.Verdict.Kind;

/** Measures the judgement against notes that were made by hand about the same records. */
class DemoFileTests {

    private static List<OldRecord> records = List.of();

    @BeforeAll
    static void read() {
        records = IssueFixtures.read("/demo/works-on-arm-issues.json");
    }

    @Test
    void agreesWithTheNotesOnWhatRecordsAre() throws IOException {
        Map<Integer, String[]> notes = notes();

        long agreed = records.stream()
                .filter(record -> record.verdict().kind().name().equalsIgnoreCase(note(notes, record)[1]))
                .count();

        assertThat(agreed).isGreaterThanOrEqualTo(95);
    }

    @Test
    void agreesWithTheNotesOnFocusAreas() throws IOException {
        Map<Integer, String[]> notes = notes();
        long wanted =
                notes.values().stream().mapToLong(note -> areas(note).size()).sum();
        long guessed =
                records.stream().mapToLong(record -> record.areas().size()).sum();

        long right = records.stream()
                .mapToLong(record -> record.areas().stream()
                        .filter(guess -> areas(note(notes, record)).contains(guess.area()))
                        .count())
                .sum();

        assertThat(2.0 * right / (wanted + guessed)).isGreaterThan(0.8);
    }

    @Test
    void keepsNoAddressesAndNoPeople() {
        assertThat(records).allSatisfy(record -> {
            assertThat(record.answers().byQuestion()).doesNotContainKeys(Question.PEOPLE, Question.ORGANISATION);
            assertThat(record.toString()).doesNotContainPattern("[\\w.]+@[\\w-]+\\.[a-z]{2,}");
        });
    }

    @Test
    void findsProjectsThatAppliedMoreThanOnce() {
        var groups = ProjectGrouping.of(records).stream()
                .map(group -> group.records().stream()
                        .map(record -> record.origin().number())
                        .toList())
                .toList();

        assertThat(groups)
                .contains(
                        List.of(5, 279),
                        List.of(62, 240),
                        List.of(160, 260),
                        List.of(206, 286),
                        List.of(313, 321),
                        List.of(323, 329),
                        List.of(270, 326),
                        List.of(103, 201, 257));
    }

    @Test
    void asksForSomethingInEveryApplication() {
        assertThat(records)
                .filteredOn(record -> record.verdict().kind() == Kind.APPLICATION)
                .allSatisfy(record -> assertThat(record.requests()).isNotEmpty());
    }

    @Test
    void givesTheSameFingerprintsTwice() {
        var again = IssueFixtures.read("/demo/works-on-arm-issues.json");

        assertThat(again).isEqualTo(records);
        assertThat(records).extracting(record -> record.origin().fingerprint()).doesNotHaveDuplicates();
    }

    private static String[] note(Map<Integer, String[]> notes, OldRecord record) {
        return Objects.requireNonNull(notes.get(record.origin().number()));
    }

    private static Set<String> areas(String[] note) {
        return Set.of(note[2].split(" ", -1));
    }

    private static Map<Integer, String[]> notes() throws IOException {
        try (var content = Objects.requireNonNull(DemoFileTests.class.getResourceAsStream("/importing/notes.csv"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(note -> Integer.valueOf(note[0]), Function.identity()));
        }
    }
}
