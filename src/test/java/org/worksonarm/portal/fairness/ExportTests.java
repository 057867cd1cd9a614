package org.worksonarm.portal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.fairness.ReviewerLine.Leniency;

class ExportTests {

    @Test
    void writesALineForEachReviewer() {
        var leniency = new Leniency(new BigDecimal("-0.40"), new BigDecimal("-0.70"), new BigDecimal("-0.10"));
        var line = new ReviewerLine("Haddad, Noor", 12, 3, 1, new BigDecimal("3.10"), null, leniency);

        assertThat(csv(line).lines())
                .containsExactly(
                        "reviewer,done,open,late,mean,standard deviation,leniency,low,high",
                        "\"Haddad, Noor\",12,3,1,3.10,,-0.40,-0.70,-0.10");
    }

    @Test
    void leavesNoFormulaToASpreadsheet() {
        assertThat(csv(new ReviewerLine("=HYPERLINK(1)", 1, 0, 0, null, null, null)))
                .contains("'=HYPERLINK(1),1,0,0,,,,,");
    }

    @Test
    void knowsTheTablesOfThePageOnly() {
        assertThat(Export.named("coverage")).contains(Export.COVERAGE);
        assertThat(Export.named("people")).isEmpty();
    }

    private static String csv(ReviewerLine line) {
        return Export.REVIEWERS.csv(new FairnessPage(
                new Coverage(3, List.of()),
                new Times(List.of()),
                List.of(line),
                List.of(),
                List.of(),
                new Acceptance.Lines(List.of(), List.of())));
    }
}
