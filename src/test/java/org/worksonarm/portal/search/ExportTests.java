package org.worksonarm.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Transactional
@Import({Scenery.class, Shelves.class})
class ExportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Shelves shelves;

    @TempDir
    Path directory;

    private SignedIn admin;

    @BeforeEach
    void fill() {
        admin = shelves.person("Ada", Role.ADMIN);
        shelves.fill(admin, shelves.person("Ravi", Role.REVIEWER));
        shelves.settle();
    }

    @Test
    void exportsWhatIsShownAndNoFormulas() {
        shelves.rename("Bravo", "=1+1");

        assertThat(page("/find/export.csv?q=area:edge&columns=STATUS,TAGS&sort=TITLE"))
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .matches("\uFEFFNumber,Title,Project,Status,Tags\\R"
                        + "WOA-\\d+,Alpha,Project of Alpha,Submitted,urgent\\R"
                        + "WOA-\\d+,Bravo,'=1\\+1,Submitted,\\R");
    }

    @Test
    void namesInAFileWhatThePageNames() {
        assertThat(page("/find?q=charlie&columns=ROUND,APPLIED")).bodyText().contains("Rolling", "24 Oct 2026");
        assertThat(page("/find/export.csv?q=charlie&columns=ROUND,APPLIED"))
                .bodyText()
                .contains(",2026-10-24,Rolling");
    }

    @Test
    void writesDaysThatASpreadsheetKnowsAsDays() throws IOException {
        var file = page("/find/export.xlsx?q=charlie&columns=APPLIED")
                .getResponse()
                .getContentAsByteArray();

        var number = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.of(2026, 10, 24));
        assertThat(sheetOf(file)).contains("<v>" + number + ".0</v>").doesNotContain("2026-10-24");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1,'=1+1", "+1,'+1", "-1,'-1", "@x,'@x", "a=b,a=b"})
    void writesNoTextThatASpreadsheetTakesForAFormula(String text, String cell) {
        assertThat(Cells.safe(text)).isEqualTo(cell);
        assertThat(Cells.safe("\t" + text)).startsWith("'");
        assertThat(Cells.safe("\r" + text)).startsWith("'");
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(URI.create(address)).with(as(admin)).exchange();
    }

    private String sheetOf(byte[] workbook) throws IOException {
        var file = Files.write(directory.resolve("list.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
