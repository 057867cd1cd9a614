package org.worksonarm.portal.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.worksonarm.portal.attachment.OfferedFile.Refusal;

class InspectionTests {

    @ParameterizedTest
    @CsvSource({"a.pdf, PDF", "a.PNG, PNG", "a.jpg, JPEG", "a.jpeg, JPEG", "a.webp, WEBP"})
    void takesWhatItsNameSays(String name, FileKind kind) {
        assertThat(Inspection.of(FileName.of(name), SampleFiles.of(kind)))
                .isInstanceOfSatisfying(
                        Inspection.Sound.class,
                        sound -> assertThat(sound.file().kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Words", "# Title\n\n- one", "name,cores\neMAG,32", "Grüße, 你好", "From: Mara\nTo: Grace\n\nHello"
            })
    void takesTextInAnyLanguage(String text) {
        assertThat(look("a.txt", text.getBytes(UTF_8))).isInstanceOf(Inspection.Sound.class);
        assertThat(look("a.md", text.getBytes(UTF_8))).isInstanceOf(Inspection.Sound.class);
        assertThat(look("a.csv", text.getBytes(UTF_8))).isInstanceOf(Inspection.Sound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.pdf.sh", "pdf", "a.", "a.zip"})
    void takesNoOtherEnding(String name) {
        assertThat(look(name, SampleFiles.of(FileKind.PDF))).isEqualTo(refused(Refusal.WRONG_ENDING));
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, PNG", "a.png, JPEG", "a.jpg, PDF", "a.webp, PNG", "a.txt, PDF", "a.csv, PNG"})
    void takesNothingUnderAnotherName(String name, FileKind content) {
        assertThat(look(name, SampleFiles.of(content))).isEqualTo(refused(Refusal.WRONG_CONTENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "#!/bin/sh\nrm -rf /",
                "a\u0000b",
                "\u001b]0;title\u0007"
            })
    void takesNothingThatOnlyLooksLikeText(String text) {
        assertThat(look("a.txt", text.getBytes(UTF_8))).isEqualTo(refused(Refusal.WRONG_CONTENT));
    }

    @Test
    void takesNoTextThatIsNotUtf8() {
        assertThat(look("a.txt", "Größe".getBytes(ISO_8859_1))).isEqualTo(refused(Refusal.WRONG_CONTENT));
    }

    @Test
    void asksForAFileThatIsNeitherMissingNorEmptyNorTooLarge() throws IOException {
        var large = new byte[OfferedFile.MOST_BYTES + 1];

        assertThat(Inspection.of(null)).isEqualTo(refused(Refusal.NONE_CHOSEN));
        assertThat(Inspection.of(new MockMultipartFile("file", "", null, new byte[0])))
                .isEqualTo(refused(Refusal.NONE_CHOSEN));
        assertThat(Inspection.of(new MockMultipartFile("file", "a.txt", null, new byte[0])))
                .isEqualTo(refused(Refusal.EMPTY));
        assertThat(Inspection.of(new MockMultipartFile("file", "a.txt", null, large)))
                .isEqualTo(refused(Refusal.TOO_LARGE));
    }

    private static Inspection look(String name, byte[] content) {
        return Inspection.of(FileName.of(name), content);
    }

    private static Inspection refused(Refusal why) {
        return new Inspection.Refused(why);
    }
}
