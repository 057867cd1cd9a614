package org.worksonarm.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksonarm.portal.program.FocusArea;

class QueryParserTests {

    /** What is typed, what is wrong with it, and what was probably meant. */
    private static final String FAULTS = """
        aera:edge kernel      | There is no word “aera:”.                                                | area:edge kernel
        kernel -staus:open    | There is no word “staus:”.                                               | kernel -status:open
        colour:red            | There is no word “colour:”.                                              | none
        area:egde             | “area:” does not know “egde”. It knows: edge, languages.                 | area:edge
        area:edge,langages    | “area:” does not know “langages”. It knows: edge, languages.             | area:edge,languages
        area:zzzzzz           | “area:” does not know “zzzzzz”. It knows: edge, languages.               | none
        area:                 | “area:” needs a value, such as “area:edge”.                              | none
        area: edge            | “area:” needs a value, such as “area:edge”.                              | none
        score:>               | “score:” needs a value, such as “score:>3.5”.                            | none
        score:high            | “high” is no number for “score:”.                                        | none
        score:3,5             | “3,5” is no number for “score:”.                                         | score:3.5
        score:=>3             | “>3” is no number for “score:”.                                          | none
        reviews:9999          | “9999” is no number for “reviews:”.                                      | none
        applied:2024-02-30    | “2024-02-30” is no day, month or year of the calendar, such as 2024-01-31, 2024-01 or 2024. | none
        applied:>yesterday    | “yesterday” is no day, month or year of the calendar, such as 2024-01-31, 2024-01 or 2024.  | none
        applied:0024          | “0024” is no day, month or year of the calendar, such as 2024-01-31, 2024-01 or 2024.       | none
        project:,             | “project:” needs a value, such as “project:kata”.                        | none
        ++                    | “++” has no letter or digit to look for.                                 | none
        -                     | “-” has no letter or digit to look for.                                  | none
        ""                    | “""” has no letter or digit to look for.                                 | none
        kernel "lock free     | A quotation mark is not closed.                                          | kernel "lock free"
        """;

    /** What is typed, and how it reads. */
    private static final String PARTS = """
        area:edge                     | focus area Edge computing
        AREA:Edge                     | focus area Edge computing
        area:edge,languages           | focus area Edge computing or Languages
        -area:edge                    | not: focus area Edge computing
        status:review                 | status under review
        status:open                   | status open for reviews
        need:aarch32                  | asks for 32-bit code
        need:armv8.2                  | asks for Armv8.2
        score:>3.5                    | mean score more than 3.5
        adjusted:<3.5                 | adjusted score less than 3.5
        score:>=3.5                   | mean score at least 3.5
        score:<2                      | mean score less than 2
        score:4                       | mean score exactly 4
        reviews:<=1                   | reviews in at most 1
        applied:>2024-01-01           | applied after 2024-01-01
        applied:>=2024                | applied on or after 2024
        applied:2024-05               | applied in 2024-05
        applied:=2024-05-01           | applied on 2024-05-01
        reviewer:me                   | reviewer “me”
        reviewer:"Noor Haddad"        | reviewer “Noor Haddad”
        project:"Kata Containers"     | project “Kata Containers”
        round:autumn                  | round “autumn”
        tag:a,b                       | tag “a” or “b”
        -tag:a                        | not: tag “a”
        "lock free"                   | text “lock free” in these words
        “lock free”                   | text “lock free” in these words
        -"lock free"                  | not: text “lock free” in these words
        -kernel                       | not: text “kernel”
        kern                          | text with words that begin with “kern”
        https://kernel.org/doc        | text “https://kernel.org/doc”
        lock-free                     | text “lock-free”
        "area:edge"                   | text “area:edge” in these words
        """;

    private static final Vocabulary OF_ADMINS = vocabulary(true);
    private static final Vocabulary OF_REVIEWERS = vocabulary(false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = PARTS)
    void readsOnePart(String typed, String reading) {
        var search = QueryParser.parse(typed, OF_ADMINS);

        assertThat(search.faults()).isEmpty();
        assertThat(search.terms()).extracting(Term::reading).containsExactly(reading);
    }

    @Test
    void readsPartsInTheirOrder() {
        var search = QueryParser.parse("  area:edge   kernel -old score:>3 build ", OF_ADMINS);

        assertThat(search.terms())
                .extracting(Term::reading)
                .containsExactly(
                        "focus area Edge computing",
                        "text “kernel”",
                        "not: text “old”",
                        "mean score more than 3",
                        "text with words that begin with “build”");
    }

    @Test
    void takesOnlyTheLastPlainWordForABeginning() {
        var search = QueryParser.parse("build kern area:edge \"in order\" -x", OF_ADMINS);

        assertThat(search.texts()).extracting(Term.Text::prefix).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n"})
    void findsNothingToReadInNothing(String typed) {
        var search = QueryParser.parse(typed, OF_ADMINS);

        assertThat(search.terms()).isEmpty();
        assertThat(search.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = FAULTS)
    void saysWhatIsWrongAndWhatWasProbablyMeant(String typed, String text, String nearest) {
        var search = QueryParser.parse(typed, OF_ADMINS);

        assertThat(search.faults()).first().isEqualTo(new Fault(text, nearest));
    }

    @Test
    void saysOfEachPartWhatIsWrong() {
        var search = QueryParser.parse("aera:edge kernel score:high", OF_ADMINS);

        assertThat(search.faults()).hasSize(2);
        assertThat(search.terms()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer:noor", "reviewer:none", "-reviewer:noor", "reviewer:me,noor"})
    void letsReviewersAskForTheirOwnReviewsOnly(String typed) {
        assertThat(QueryParser.parse(typed, OF_ADMINS).faults()).isEmpty();
        assertThat(QueryParser.parse(typed, OF_REVIEWERS).faults())
                .extracting(Fault::text)
                .containsExactly("“reviewer:” finds your own reviews only: “reviewer:me”.");
        assertThat(QueryParser.parse("reviewer:me", OF_REVIEWERS).faults()).isEmpty();
    }

    @Test
    void refusesQueriesThatAreTooLong() {
        assertThat(QueryParser.parse("x".repeat(501), OF_ADMINS).faults()).hasSize(1);
        assertThat(QueryParser.parse("x ".repeat(21), OF_ADMINS).faults())
                .extracting(Fault::text)
                .containsExactly("A query may have at most 20 parts.");
    }

    @ParameterizedTest
    @EnumSource(FieldWord.class)
    void understandsTheExampleThatTheHelpGives(FieldWord field) {
        assertThat(QueryParser.parse(field.example(), OF_ADMINS).faults()).isEmpty();
    }

    private static Vocabulary vocabulary(boolean tellsReviewers) {
        return Vocabulary.of(
                List.of(
                        new FocusArea("edge", "Edge computing", "", ""),
                        new FocusArea("languages", "Languages", "", "")),
                tellsReviewers);
    }
}
