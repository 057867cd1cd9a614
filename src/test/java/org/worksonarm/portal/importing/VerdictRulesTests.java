package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksonarm.portal.importing.Verdict.Kind;

class VerdictRulesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Test                                  | ''                                                                    | TEST
            Ada's Test Issue                      | ''                                                                    | TEST
            Hello world                           | please ignore                                                         | TEST
            Foo                                   | This is just a test                                                   | TEST
            Foo e2e tests on ARM                  | We need a machine to run the integration tests of Foo on every commit | APPLICATION
            Testing Foo on ARM                    | Foo is a database and needs a server to be tested on arm64 each night | APPLICATION
            Foo                                   | ..                                                                    | PLACEHOLDER
            Foo                                   | See #230                                                              | PLACEHOLDER
            Foo                                   | Refiled as #12, closing                                               | PLACEHOLDER
            Foo                                   | Opening an issue to track server access for the Foo group             | PLACEHOLDER
            Foo                                   | ''                                                                    | PLACEHOLDER
            [Your project name here]              | ''                                                                    | EMPTY_FORM
            Foo: add two maintainers              | Please add two colleagues as members of our team                      | ACCESS_CHANGE
            Foo                                   | Lost my ssh key, here is a new key for the machine                    | ACCESS_CHANGE
            Foo: move to the new servers          | We were told to open an issue to begin our migration                  | ACCESS_CHANGE
            No newsletter this week               | I am away until Monday                                                | PROCESS
            Update the issue template             | Add a tick box and mention the review period                          | PROCESS
            """)
    void tellsWhatAnIssueIs(String title, String body, Kind kind) {
        assertThat(IssueFixtures.judged(title, body).verdict().kind()).isEqualTo(kind);
    }

    @Test
    void takesAFormWithoutAnswersAsEmpty() {
        var record =
                IssueFixtures.judged("Foo", "### Project description\n\n### Who will benefit?\n\nn/a\n\n### CI\n[tbd]");

        assertThat(record.verdict().kind()).isEqualTo(Kind.EMPTY_FORM);
        assertThat(record.requests()).isEmpty();
    }

    @Test
    void takesAFilledFormAboutAMoveAsAnApplicationThatContinues() {
        var record = IssueFixtures.judged("Foo - migration to Altra", """
                ### Project description
                Foo compiles bars; migration of our existing machines
                ### Who will benefit?
                Everybody who compiles bars
                """);

        assertThat(record.verdict().kind()).isEqualTo(Kind.APPLICATION);
        assertThat(record.verdict().continues()).isTrue();
    }

    @Test
    void takesFreeTextAsTheDescriptionOfAnApplication() {
        var record = IssueFixtures.judged(
                "Server for Foo", "Foo is a compiler. We need one server to test it, every night.");

        assertThat(record.answers().to(Question.DESCRIPTION)).startsWith("Foo is a compiler.");
        assertThat(record.answers().opening()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Foo compiles bars for everybody | ''      | 1 question of a form is answered
            Foo compiles bars for everybody | All bars | 2 questions of a form are answered
            """)
    void countsTheAnswers(String description, String beneficiaries, String reason) {
        var record = IssueFixtures.judged(
                "Foo", "### Description\n%s\n### Who will benefit?\n%s".formatted(description, beneficiaries));

        assertThat(record.verdict().reason()).isEqualTo(reason);
    }
}
