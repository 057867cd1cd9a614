package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTests {

    private static final String GOOD = """
            {"number": 42, "title": "Foo", "state": "open", "created_at": "2020-01-02T03:04:05Z", "extra": {"a": 1},
             "html_url": "https://github.com/a/b/issues/42", "labels": ["x", {"name": "y"}], "body": "one\\r\\ntwo"}""";

    @Test
    void readsAnIssueAndIgnoresWhatItDoesNotKnow() {
        assertThat(issues("[" + GOOD + "]")).singleElement().satisfies(issue -> {
            assertThat(issue.labels()).containsExactly("x", "y");
            assertThat(issue.body()).isEqualTo("one\ntwo");
            assertThat(issue.tracker()).isEqualTo("https://github.com/a/b");
        });
    }

    @Test
    void readsAnyUnicodeEncodingWithOrWithoutMark() {
        String marked = "\uFEFF[" + GOOD + "]";

        assertThat(issues(new RecordReader(IssueFixtures.CLOCK).read(marked.getBytes(StandardCharsets.UTF_8))))
                .hasSize(1);
        assertThat(issues(new RecordReader(IssueFixtures.CLOCK).read(marked.getBytes(StandardCharsets.UTF_16LE))))
                .hasSize(1);
        assertThat(issues(new RecordReader(IssueFixtures.CLOCK)
                        .read(("[" + GOOD + "]").getBytes(StandardCharsets.UTF_16BE))))
                .hasSize(1);
    }

    @Test
    void takesABodyOfNullAsEmpty() {
        assertThat(issues("[" + GOOD.replace("\"one\\r\\ntwo\"", "null") + "]")
                        .getFirst()
                        .body())
                .isEmpty();
    }

    @Test
    void skipsPullRequestsWithAReason() {
        String pull = GOOD.replace("\"number\": 42", "\"number\": 43, \"pull_request\": {}");

        IssueFile file = new RecordReader(IssueFixtures.CLOCK)
                .read(("[" + GOOD + "," + pull + "]").getBytes(StandardCharsets.UTF_8));

        assertThat(file)
                .isInstanceOfSatisfying(
                        IssueFile.Read.class,
                        read -> assertThat(read.skipped())
                                .containsExactly(new IssueFile.Skipped(
                                        "record 2 (issue #43)", "it is a pull request, not an issue")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []              | The list in the file is empty
            {}              | The file must hold a list of issues, but holds '{}'
            [1]             | Record 1: it is not an issue: '1'
            [{              | Line 1, column 3: the file ends in the middle of a record
            [{"number":1 x  | Line 1, column 14: this is not JSON; look for a comma
            [{}] [{}]       | Line 1, column 6: the list has ended, but more follows
            <html>          | Line 1, column 1: this is not JSON
            """)
    void saysWhatIsWrongWithAFile(String content, String message) {
        assertThat(faults(content)).anySatisfy(fault -> assertThat(fault).contains(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "2020-01-02T03:04:05Z"              | "yesterday" | Record 1 (issue #42): created_at is not a date: 'yesterday'
            "Foo"                               | 7           | Record 1 (issue #42): title is not text: '7'
            "Foo"                               | null        | Record 1 (issue #42): title is missing
            "open"                              | "merged"    | Record 1 (issue #42): state is neither open nor closed: 'merged'
            "https://github.com/a/b/issues/42"  | "nowhere"   | Record 1 (issue #42): html_url is not a web address: 'nowhere'
            42,                                 | "x",        | Record 1: number is not a positive whole number: 'x'
            """, quoteCharacter = '`')
    void saysWhatIsWrongWithARecord(String good, String bad, String message) {
        assertThat(faults("[" + GOOD.replace(good, bad) + "]")).containsExactly(message);
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertThat(faults("")).containsExactly("The file is empty");
    }

    @Test
    void refusesANumberThatAppearsTwiceInOneTracker() {
        assertThat(faults("[" + GOOD + "," + GOOD + "]"))
                .containsExactly("Record 2 (issue #42): number appears twice; first in record 1 (issue #42)");
    }

    @Test
    void refusesAnAddressThatAppearsTwice() {
        assertThat(faults("[" + GOOD + "," + GOOD.replace("42, ", "43, ") + "]"))
                .containsExactly("Record 2 (issue #43): html_url appears twice; first in record 1 (issue #42)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "1999-12-31T23:59:59Z",
                "2199-01-01T00:00:00Z"
            })
    void refusesADayThatNoTrackerKnew(String createdAt) {
        assertThat(faults("[" + GOOD.replace("2020-01-02T03:04:05Z", createdAt) + "]"))
                .singleElement()
                .asString()
                .startsWith("Record 1 (issue #42): created_at is not between 2000 and ");
    }

    @Test
    void dropsCharactersThatNoDatabaseStores() {
        var nul = "\\u0000";

        var read = issues("["
                + GOOD.replace("Foo", "Fo" + nul + "o")
                        .replace("\"x\"", "\"x" + nul + "\"")
                        .replace("one", nul + "one") + "]");

        assertThat(read).singleElement().satisfies(issue -> {
            assertThat(issue.title()).isEqualTo("Foo");
            assertThat(issue.labels()).containsExactly("x", "y");
            assertThat(issue.body()).isEqualTo("one\ntwo");
        });
    }

    @Test
    void saysThatAFileIsNotUnicode() {
        var latin1 = ("[" + GOOD.replace("Foo", "Caf\u00e9") + "]").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(faults(new RecordReader(IssueFixtures.CLOCK).read(latin1)))
                .singleElement()
                .asString()
                .startsWith("Line 1, column ")
                .contains("UTF-8");
    }

    @Test
    void listsAtMostTwentyFaults() {
        String records = IntStream.range(0, 30).mapToObj(Integer::toString).collect(Collectors.joining(","));

        assertThat(faults("[" + records + "]")).hasSize(21).last().asString().contains("And 10 more faults");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        IssueFile file = new RecordReader(IssueFixtures.CLOCK, 1024 * 1024).read(new byte[1024 * 1024 + 1]);

        assertThat(faults(file)).containsExactly("The file is larger than 1 MB; split it");
    }

    private static List<Issue> issues(String json) {
        return issues(new RecordReader(IssueFixtures.CLOCK).read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Issue> issues(IssueFile file) {
        assertThat(file).isInstanceOf(IssueFile.Read.class);
        return ((IssueFile.Read) file).issues();
    }

    private static List<String> faults(String json) {
        return faults(new RecordReader(IssueFixtures.CLOCK).read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> faults(IssueFile file) {
        assertThat(file).isInstanceOf(IssueFile.Unreadable.class);
        return ((IssueFile.Unreadable) file)
                .faults().stream().map(Fault::message).toList();
    }
}
