package org.worksonarm.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,note\nalpha,\"one, \"\"two\"\"\nthree\"\nbeta,four\n",
                "name;note\r\nalpha;\"one, \"\"two\"\"\nthree\"\r\nbeta;four\r\n",
                "\uFEFFName\tNOTE\nalpha\t\"one, \"\"two\"\"\nthree\"\nbeta\tfour"
            })
    void readsCommasSemicolonsTabsQuotesAndMarks(String text) {
        var sheet = CsvSheet.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).extracting(row -> row.cell("note")).containsExactly("one, \"two\"\nthree", "four");
        assertThat(sheet.rows()).extracting(CsvSheet.Row::number).containsExactly(2L, 4L);
    }

    @Test
    void takesOffWhatKeepsSpreadsheetsFromCalculating() {
        var written = new Csv(List.of("note"), List.of(List.of("=1+1"), List.of("-1"), List.of("@x"), List.of("'+'")));

        assertThat(CsvSheet.read(written.text().getBytes(StandardCharsets.UTF_8))
                        .rows())
                .extracting(row -> row.cell("note"))
                .containsExactly("=1+1", "-1", "@x", "'+'");
        assertThat(written.text()).contains("'=1+1", "'-1", "'@x", "''+'");
    }

    @Test
    void readsLinesThatAreTooShortOrTooLong() {
        var rows = CsvSheet.read("name,rack\nalpha\nbeta,A1,more\n\ngamma,A2\n").rows();

        assertThat(rows).extracting(row -> row.cell("rack")).containsExactly("", "A1", "A2");
        assertThat(rows).extracting(CsvSheet.Row::tooLong).containsExactly(false, true, false);
        assertThat(rows.getFirst().cells()).doesNotContainKey("rack");
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThatThrownBy(() -> CsvSheet.read(new byte[0])).hasMessage("The file is empty.");
        assertThatThrownBy(() -> CsvSheet.read(new byte[] {'n', (byte) 0xE9})).hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> CsvSheet.read("a\0".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("no text has");
        assertThatThrownBy(() -> CsvSheet.read(new byte[CsvSheet.MOST_BYTES + 1]))
                .hasMessageContaining("5 MB");
        assertThatThrownBy(() -> CsvSheet.read("name\n\"open")).hasMessageContaining("no CSV");
        assertThatThrownBy(() -> CsvSheet.read("name,Name\n")).hasMessageContaining("name twice");
        assertThatThrownBy(() -> CsvSheet.read(lines(10_001))).hasMessageContaining("10,000 lines");
        assertThat(CsvSheet.read(lines(10_000)).rows()).hasSize(10_000);
    }

    private static String lines(int rows) {
        return "name\n" + IntStream.range(0, rows).mapToObj(row -> "m" + row).collect(Collectors.joining("\n"));
    }
}
