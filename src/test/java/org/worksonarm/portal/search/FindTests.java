package org.worksonarm.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
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
class FindTests {

    /** What an admin looks for, and the titles found. */
    private static final String QUERIES = """
        area:edge                     | Alpha Bravo
        -area:edge                    | Charlie Delta
        area:edge,languages           | Alpha Bravo Charlie
        status:accepted               | Delta
        status:open                   | Alpha Bravo Charlie
        need:aarch32                  | Bravo
        -need:aarch32                 | Alpha Charlie Delta
        need:vm,aarch32               | Bravo Charlie
        score:>3.5                    | Alpha
        score:<=3.5                   | Bravo
        -score:>3.5                   | Bravo
        reviews:0                     | Charlie Delta
        reviewer:me                   | none
        reviewer:ravi                 | Alpha
        reviewer:none                 | Charlie Delta
        project:BRAV                  | Bravo
        applied:<2026-11-01           | Charlie Delta
        applied:2026-10               | Charlie
        applied:>=2026-11-13          | Alpha Bravo
        applied:>2026-11-13           | Bravo
        tag:urgent                    | Alpha
        tag:none                      | Bravo Charlie Delta
        round:rolling area:edge       | Alpha Bravo
        quicksort                     | Alpha
        quick                         | Alpha
        quick sorting                 | none
        sorts arrays                  | Alpha
        "sorts arrays"                | Alpha
        "arrays sorts"                | none
        -sorts                        | Bravo Charlie Delta
        compile                       | Charlie
        compiling arm                 | Charlie
        area:edge -bravo              | Alpha
        """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Shelves shelves;

    private SignedIn admin;
    private SignedIn ravi;

    @BeforeEach
    void fill() {
        admin = shelves.person("Ada", Role.ADMIN);
        ravi = shelves.person("Ravi", Role.REVIEWER);
        shelves.fill(admin, ravi);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = QUERIES)
    void findsWhatFits(String query, String titles) {
        assertThat(shelves.found(query, admin))
                .containsExactlyInAnyOrderElementsOf(titles.equals("none") ? List.of() : List.of(titles.split(" ")));
    }

    @Test
    void putsWhatHasTheWordInItsNameFirst() {
        shelves.describe("Delta", "Alpha is named here only in passing.");

        assertThat(shelves.found("alpha", admin)).containsExactly("Alpha", "Delta");
    }

    @Test
    void followsEveryChangeOfATextAtOnce() {
        shelves.describe("Delta", "Zebra crossings.");
        shelves.rename("Charlie", "Okapi tools");

        assertThat(shelves.found("zebra", admin)).containsExactly("Delta");
        assertThat(shelves.found("okapi", admin)).containsExactly("Charlie");
        shelves.describe("Delta", "Nothing of the kind.");
        assertThat(shelves.found("zebra", admin)).isEmpty();
    }

    @Test
    void showsReviewersWhatTheirPileShowsThem() {
        assertThat(shelves.found("", ravi)).containsExactlyInAnyOrder("Alpha", "Bravo", "Charlie");
        assertThat(shelves.found("reviewer:me", ravi)).containsExactly("Alpha");
        assertThat(shelves.found("status:accepted", ravi)).isEmpty();
    }

    @Test
    void keepsScoresFromReviewersUntilTheirOwnReviewIsIn() {
        assertThat(shelves.found("score:>0", ravi)).containsExactly("Alpha");
        assertThat(shelves.found("-score:>0", ravi)).isEmpty();
        assertThat(shelves.found("score:<=5", ravi)).containsExactly("Alpha");
        showsTheirsAlone(page("/find?columns=SCORE&sort=SCORE", ravi), "4.00", "After your review");
        showsTheirsAlone(page("/find/export.csv?columns=SCORE", ravi), "4.00");
    }

    @Test
    void keepsAdjustedScoresBackInTheSameWay() {
        shelves.letCalibrate();

        assertThat(page("/find?columns=SCORE,ADJUSTED&sort=ADJUSTED", admin))
                .hasStatusOk()
                .bodyText()
                .contains("Adjusted score")
                .containsPattern("(?s)data-label=\"Adjusted score\".{0,200}<strong>\\d[.]\\d\\d</strong>");
        assertThat(shelves.found("adjusted:<5", admin)).containsExactlyInAnyOrder("Alpha", "Bravo");
        assertThat(shelves.found("adjusted:<5", ravi)).containsExactly("Alpha");
        assertThat(shelves.found("-adjusted:<5", ravi)).isEmpty();
        assertThat(page("/find/export.csv?columns=ADJUSTED&sort=ADJUSTED&q=score:>0", admin))
                .bodyText()
                .matches(
                        "\\uFEFFNumber,Title,Project,Adjusted score\\R(WOA-\\d+,\\w+,Project of \\w+,\\d[.]\\d\\d\\R){2}");
    }

    @Test
    void saysHowItUnderstoodTheQuery() {
        assertThat(page("/find?q=area:edge score:>3 lock", admin))
                .hasStatusOk()
                .bodyText()
                .contains("focus area Edge computing", "mean score more than 3", "words that begin with “lock”");
    }

    @Test
    void keepsAWrongQueryAndSaysWhatIsWrong() {
        assertThat(page("/find?q=aera:edge kernel", admin))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("There is no word “aera:”", "value=\"aera:edge kernel\"", "/find?q=area%3Aedge%20kernel");
        assertThat(page("/find/export.csv?q=aera:edge", admin)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void proposesWhatAMistypedWordMeans() {
        shelves.rename("Charlie", "Kubernetes tools");

        assertThat(page("/find?q=area:languages kuberntes", admin))
                .hasStatusOk()
                .bodyText()
                .contains("Did you mean", "area:languages kubernetes");
    }

    @ParameterizedTest
    @CsvSource({"varnsh,varnish", "debain,debian", "varnsh cahce,varnish cache", "debain nosuchword,debian nosuchword"})
    void proposesWordsWithLettersLeftOutOrSwapped(String typed, String meant) {
        shelves.rename("Charlie", "Varnish cache on Debian");

        assertThat(page("/find?q=" + typed, admin)).bodyText().contains("Did you mean", ">" + meant + "</a>");
    }

    @Test
    void proposesNothingFarFromWhatWasTyped() {
        shelves.rename("Charlie", "Kubernetes tools");

        assertThat(page("/find?q=cuneiform", admin))
                .bodyText()
                .contains("Nothing found")
                .doesNotContain("Did you mean");
    }

    @Test
    void proposesNothingThatItsReaderMustNotKnow() {
        shelves.rename("Charlie", "Kubernetes tools");
        shelves.conflict("Charlie", ravi);

        assertThat(page("/find?q=kuberntes", ravi))
                .bodyText()
                .doesNotContain("Did you mean")
                .doesNotContain("ubernetes");
        assertThat(page("/find?q=kubernetes", ravi)).bodyText().contains("Nothing found");
    }

    @Test
    void isForTheCommitteeOnly() {
        var team = shelves.person("Mara");

        assertThat(page("/find", team)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/find/export.csv", team)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/find/views/new", team)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult page(String address, SignedIn reader) {
        var uri = URI.create(address.replace(" ", "%20").replace(">", "%3E"));
        return mvc.get().uri(uri).with(as(reader)).exchange();
    }

    private static void showsTheirsAlone(MvcTestResult page, String... words) {
        assertThat(page).bodyText().contains(words).doesNotContain("2.00");
    }
}
