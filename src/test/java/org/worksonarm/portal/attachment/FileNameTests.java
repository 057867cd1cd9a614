package org.worksonarm.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "report.pdf, report.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\mara\\report.pdf, report.pdf",
        "'  two   words .txt ', two words .txt",
        "a\"b;c<d>.csv, a_b;c_d_.csv",
        "Größe.txt, Größe.txt",
        "/, file"
    })
    void keepsNothingThatLeadsElsewhere(String sent, String kept) {
        assertThat(FileName.of(sent).value()).isEqualTo(kept);
    }

    @Test
    void keepsNoCharacterThatNobodySees() {
        assertThat(FileName.of("cod\u0000e\r\n.\u202Efdp.txt").value()).isEqualTo("code.fdp.txt");
    }

    @Test
    void keepsTheEndingOfALongName() {
        assertThat(FileName.of("x".repeat(400) + ".markdown").value())
                .hasSize(150)
                .endsWith("x.markdown");
    }

    @Test
    void shortensANameThatIsAllEnding() {
        assertThat(FileName.of("a." + "b".repeat(149)).value()).hasSize(150).startsWith("a.b");
    }
}
