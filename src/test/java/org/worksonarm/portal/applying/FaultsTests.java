package org.worksonarm.portal.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.applying.Choices.Choice;
import org.worksonarm.portal.applying.Faults.Fault;

class FaultsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"ten", "0", "-3", "1.5", "51", "99999999999999999999", "٣"})
    void keepsNoNumberThatIsNone(String typed) {
        assertThat(Faults.inDraft(Question.number("quantity", 50), typed, List.of()))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-02-30", "1999-12-31", "2200-01-01", "+999999999-01-01"})
    void keepsNoDayThatIsNone(String typed) {
        var question = Question.asking("startsOn", QuestionType.DAY, 10);

        assertThat(Faults.inDraft(question, typed, List.of())).isPresent();
    }

    @Test
    void keepsWhatIsNotAnsweredYet() {
        assertThat(Faults.inDraft(Question.number("quantity", 50).always(), "", List.of()))
                .isEmpty();
    }

    @Test
    void keepsNoTextBeyondItsLimit() {
        var title = Question.line("title", 5);

        assertThat(Faults.inDraft(title, "12345", List.of())).isEmpty();
        assertThat(Faults.inDraft(title, "123456", List.of())).isPresent();
    }

    @Test
    void keepsOnlyWhatIsOffered() {
        var offered = List.of(new Choice("edge", "Edge"), new Choice("ci-cd", "CI/CD"));
        var areas = Question.choices("areas");

        assertThat(Faults.inDraft(areas, "ci-cd,edge", offered)).isEmpty();
        assertThat(Faults.inDraft(areas, "astrology,edge", offered)).isPresent();
    }

    @Test
    void asksForTheCodeOnlyWhereItIsOpen() {
        assertThat(inTheWay(FormSection.OPEN_SOURCE, Map.of("openSource", "NO")))
                .isEmpty();
        assertThat(inTheWay(FormSection.OPEN_SOURCE, Map.of("openSource", "YES")))
                .containsOnlyKeys("sourceUrls");
    }

    @Test
    void namesTheLineThatIsNoAddress() {
        var faults = inTheWay(
                FormSection.OPEN_SOURCE,
                Map.of("openSource", "YES", "sourceUrls", "https://example.org/a\nexample.org/b"));

        assertThat(Objects.requireNonNull(faults.get("sourceUrls")).getArguments())
                .containsExactly("example.org/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.org", "https://", "http:// example.org"})
    void takesOnlyAddressesOfPages(String address) {
        assertThat(inTheWay(FormSection.CI, Map.of("dashboardUrl", address))).containsOnlyKeys("dashboardUrl");
    }

    @Test
    void asksForMonthsUnlessTheNeedGoesOn() {
        assertThat(inTheWay(RequestKind.WHOLE_MACHINE, Map.of("quantity", "1", "continuing", "NO")))
                .containsOnlyKeys("months");
        assertThat(inTheWay(RequestKind.WHOLE_MACHINE, Map.of("quantity", "1", "continuing", "YES")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, true", "2026-11-24, false"})
    void refusesAStartInThePast(String day, boolean past) {
        var entries = Map.of("quantity", "1", "continuing", "YES", "startsOn", day);

        assertThat(inTheWay(RequestKind.WHOLE_MACHINE, entries).containsKey("startsOn"))
                .isEqualTo(past);
    }

    @Test
    void asksForTheSizeOfAVirtualMachine() {
        assertThat(inTheWay(RequestKind.VM, Map.of("quantity", "1", "continuing", "YES")))
                .containsOnlyKeys("vcpu", "ramGib", "diskGib");
    }

    private static Map<String, Fault> inTheWay(FormSection section, Map<String, String> entries) {
        return Faults.inTheWay(Questionnaire.of(section), entries, TODAY);
    }

    private static Map<String, Fault> inTheWay(RequestKind kind, Map<String, String> entries) {
        return Faults.inTheWay(Questionnaire.of(kind), entries, TODAY);
    }
}
