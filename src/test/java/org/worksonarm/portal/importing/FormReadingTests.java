package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormReadingTests {

    private final FormReading reading = new FormReading(new Boilerplate(Set.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Project description\n\nA fast thing\n\n### Who will benefit?\n\nAll of us",
                "## Project description\nA fast thing\n## Who will benefit?\nAll of us",
                "**Project description**\nA fast thing\n\n**Who will benefit?**\nAll of us",
                "Project description\n===================\nA fast thing\n\nWho will benefit?\n-----------------\nAll of us",
                "1. Project description\nA fast thing\n2. Who will benefit?\nAll of us",
                "Project description: A fast thing\nWho will benefit?: All of us",
                "- **Project description:** A fast thing\n- **Who will benefit?** All of us",
                "Q: What does your project do?\nA: A fast thing\nQ: Who will benefit?\nA: All of us",
                "| Project description | A fast thing |\n|---|---|\n| Who will benefit? | All of us |",
                "###Project description\nA fast thing\n###Who will benefit?\nAll of us"
            })
    void readsHeadingsHoweverTheyAreWritten(String body) {
        AnswerSheet sheet = reading.of(body);

        assertThat(sheet.answer(Question.DESCRIPTION)).startsWith("A fast thing");
        assertThat(sheet.answer(Question.BENEFICIARIES)).isEqualTo("All of us");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Project description\nA fast thing\n\nWho will benefit\nAll of us",
                "PROJECT DESCRIPTION\nA fast thing\n\nWHO BENEFITS\nAll of us",
                "*What is it*\nA fast thing\n\n_Who will benefit?_\nAll of us",
                "What is it - A fast thing\nWho will benefit - All of us",
                "1. What is it? A fast thing\n2. Who will benefit? All of us",
                "### 1. What is it\nA fast thing\n### 2. Who will benefit\nAll of us",
                "<h3>What is it?</h3>\nA fast thing\n<h3>Who will benefit?</h3>\nAll of us",
                "<details><summary>What is it?</summary>\n\nA fast thing\n</details>\n"
                        + "<details><summary>Who will benefit?</summary>\n\nAll of us\n</details>",
                "| Question | Answer |\n|---|---|\n| What is it? | A fast thing |\n| Who will benefit? | All of us |"
            })
    void readsHeadingsThatOnlyTheirMeaningTells(String body) {
        AnswerSheet sheet = reading.of(body);

        assertThat(sheet.answer(Question.DESCRIPTION)).isEqualTo("A fast thing");
        assertThat(sheet.answer(Question.BENEFICIARIES)).isEqualTo("All of us");
    }

    @Test
    void takesLinesOfALetterForNoHeadings() {
        AnswerSheet sheet = reading.of(
                "Our use case\nis simple.\n\nWe need hardware\nfor tests - thanks.\n\nLicence is MIT.\nThe end");

        assertThat(sheet.answers()).isEmpty();
    }

    @Test
    void keepsTheQuestionOfAMereNumber() {
        AnswerSheet sheet = reading.of("### How many servers (at most)?\n2\n### RAM\n32 GB\n### Which OS?\nDebian");

        assertThat(sheet.answer(Question.INFRASTRUCTURE)).isEqualTo("How many servers: 2\n\nRAM: 32 GB\n\nDebian");
    }

    @Test
    void leavesHeadingsInCodeAlone() {
        AnswerSheet sheet =
                reading.of("### Project description\n```\n### Who will benefit?\nfoo\n```\n### CI system\nZuul");

        assertThat(sheet.answer(Question.DESCRIPTION)).contains("### Who will benefit?", "foo");
        assertThat(sheet.answer(Question.CI)).isEqualTo("Zuul");
    }

    @Test
    void keepsDeeperHeadingsInsideAnAnswer() {
        AnswerSheet sheet = reading.of("## Project description\nOne\n### Some history\nTwo\n## CI system\nZuul");

        assertThat(sheet.answer(Question.DESCRIPTION)).isEqualTo("One\n\nSome history\nTwo");
    }

    @Test
    void keepsAnswersToUnknownQuestionsWithTheirHeading() {
        AnswerSheet sheet =
                reading.of("### CI system\nZuul\n### Favourite colour\nBlue\n### Favourite food\n_No response_");

        assertThat(sheet.further()).containsExactly(new OldFurtherAnswer("Favourite colour", "Blue"));
    }

    @Test
    void readsAnAnswerOnTheLineOfItsHeading() {
        AnswerSheet sheet = reading.of(
                "### Email jane@example.org\n### Company/Organization Acme\n"
                        + "### Does this project require ARMv8.2 (Yes/No/Not Sure)? Not sure\n### Briefly describe the project Builds");

        assertThat(sheet.answer(Question.ORGANISATION)).isEqualTo("Acme");
        assertThat(sheet.answer(Question.ARMV8_2)).isEqualTo("Not sure");
        assertThat(sheet.answer(Question.DESCRIPTION)).isEqualTo("Builds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N/A.",
                "[tbd]",
                "_No response_",
                "(empty)",
                "...",
                "-",
                "<!-- say it -->",
                "TBD",
                "none",
                "- [ ] yes\n- [ ] no",
                "Please describe the CI in a few words.",
                "Brag a little bit about yourself, please!",
                "Let us know if you need short-term (one time) support, or if this is a request for\ncontinuous ongoing support."
            })
    void takesPlaceholdersAndInstructionsForNoAnswer(String text) {
        assertThat(reading.of("### CI system\n" + text + "\n### Licence\nMIT").answer(Question.CI))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please provide 2 machines for us.",
                "We use `n/a` as a marker.\n\nSee https://a.example/b?c=d",
                "- [x] yes",
                "No",
                "If we get a machine, all is well. Note the rest."
            })
    void keepsWhatAPersonWrote(String text) {
        assertThat(reading.of("### CI system\n" + text + "\n### Licence\nMIT").answer(Question.CI))
                .isEqualTo(text);
    }
}
