package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.worksonarm.portal.application.ProjectPrefill.Answer.Description;

class FilledFormTests {

    private final Description found = new Description("github.com/a/b", "B", "Bees", "https://b.example.org");

    @Test
    void fillsWhatIsEmptyAndKeepsWhatWasTyped() {
        var filled = FilledForm.of(new ProjectForm("Mine", " ", null, "typed", "3"), found);

        assertThat(filled.form()).isEqualTo(new ProjectForm("Mine", "Bees", "https://b.example.org", "typed", "3"));
        assertThat(filled.notice())
                .isEqualTo("Filled in from github.com/a/b: what it is, website. Nothing is saved yet.");
    }

    @Test
    void saysThatThereWasNothingToFill() {
        var typed = new ProjectForm("Mine", "My words", "https://mine.example.org", "typed", null);

        var filled = FilledForm.of(typed, found);

        assertThat(filled.form()).isEqualTo(typed);
        assertThat(filled.notice()).isEqualTo("github.com/a/b tells nothing that an empty field could take.");
    }

    @Test
    void fillsInNothingThatCouldNotBeSaved() {
        var long501 = "x".repeat(501);
        var filled = FilledForm.of(
                ProjectForm.empty(), new Description("x", long501, long501, "https://example.org/" + long501));

        assertThat(filled.form().name()).hasSize(120);
        assertThat(filled.form().summary()).hasSize(500);
        assertThat(filled.form().website()).isNull();
    }
}
