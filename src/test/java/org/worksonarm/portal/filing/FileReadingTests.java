package org.worksonarm.portal.filing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksonarm.portal.filing.FileReading.Lines;
import org.worksonarm.portal.filing.FileReading.Unreadable;
import org.worksonarm.portal.kernel.CsvSheet;

class FileReadingTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final String HEADER = "action,application,mail,due,reason\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action,application,mail,due\nassign,WOA-7,ravi@r.example,2026-12-03\n",
                "action,application,mail,due\r\nASSIGN, woa-7 ,ravi@r.example,2026-12-03\r\n",
                "due;MAIL;Application;title;action\n2026-12-03;ravi@r.example;WOA-7;\"a; b\";assign",
                "action\tapplication\te-mail\tdue on\nassign\tWOA-7\travi@r.example\t2026-12-03\n",
                "\uFEFF\"action\",\"application\",\"mail\",\"due\"\n\"assign\",\"WOA-7\",\"ravi@r.example\",\"2026-12-03\"\n"
            })
    void readsWhatSpreadsheetsWrite(String text) {
        assertThat(lines(text)).singleElement().satisfies(line -> {
            assertThat(line.fault()).isNull();
            assertThat(line.action()).isEqualTo(FileAction.ASSIGN);
            assertThat(line.applicationNumber()).isEqualTo(7);
            assertThat(line.mail()).isEqualTo("ravi@r.example");
            assertThat(line.dueOn()).isEqualTo("2026-12-03");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        remove,WOA-7,ravi@r.example | Column 1 (action): write assign or withdraw
        assign,7,ravi@r.example     | Column 2 (application): write a number such as WOA-12
        assign,WOA-7,Ravi           | Column 3 (mail): write the reviewer's mail address
        assign,WOA-7,r@r.example,tomorrow   | Column 4 (due): write a day
        assign,WOA-7,r@r.example,2027-11-30 | Column 4 (due): write a day
        assign,WOA-7,r@r.example,,,more     | There are 6 cells, and the first line names 5 columns.
        assign                      | Column 2 (application)
        """)
    void saysInWhichColumnIsWhatItCannotRead(String line, String fault) {
        assertThat(lines(HEADER + ",WOA-1,x\n" + line)).last().satisfies(read -> {
            assertThat(read.number()).isEqualTo(3);
            assertThat(read.fault()).startsWith(fault);
        });
    }

    @Test
    void countsLinesWithinQuotesAndTakesTheApostropheAway() {
        var read = lines(HEADER + "withdraw,WOA-1,r@r.example,,\"two\nlines\"\nwithdraw,WOA-2,'-r@r.example,,'=x\n");

        assertThat(read).extracting(FileLine::number).containsExactly(2L, 4L);
        assertThat(read.getLast().mail()).isEqualTo("-r@r.example");
        assertThat(read.getLast().reason()).isEqualTo("=x");
    }

    @Test
    void saysWhereAFileStopsBeingText() {
        var broken = (HEADER + "assign,WOA-1,zo\u00EB@r.example\n").getBytes(ISO_8859_1);

        assertThat(FileText.of(broken).fault()).startsWith("Line 2, character 16 is not UTF-8");
        assertThat(FileText.of((HEADER + "a\0").getBytes(UTF_8)).fault()).startsWith("Line 2, character 2 holds");
        assertThat(FileText.of(new byte[CsvSheet.MOST_BYTES + 1]).fault()).contains("larger than 5 MB");
        assertThat(FileText.of((HEADER + "assign,WOA-1,zo\u00EB@r.example\n").getBytes(UTF_8)))
                .satisfies(text -> assertThat(text.fault()).isNull())
                .satisfies(text -> assertThat(text.text()).contains("zo\u00EB"));
    }

    @Test
    void refusesAsAWholeWhatIsNoTable() {
        assertThat(unreadable("")).contains("first line that names its columns");
        assertThat(unreadable(HEADER)).contains("lines below it");
        assertThat(unreadable("action,application\nassign,WOA-1\n")).isEqualTo("Line 1: there is no column “mail”.");
        assertThat(unreadable(HEADER + "assign,WOA-1,\"r@r.example\n"))
                .isEqualTo("The quotes are not closed in the line that begins at line 2.");
    }

    @Test
    void readsTenThousandLinesAndNoMore() {
        var line = "assign,WOA-1,r@r.example\n";

        assertThat(lines(HEADER + line.repeat(10_000))).hasSize(10_000);
        assertThat(unreadable(HEADER + line.repeat(10_001))).contains("more than 10,000 lines");
    }

    private static List<FileLine> lines(String text) {
        return ((Lines) FileReading.read(FileText.of(text.getBytes(UTF_8)).text(), TODAY)).lines();
    }

    private static String unreadable(String text) {
        return ((Unreadable) FileReading.read(text, TODAY)).why();
    }
}
