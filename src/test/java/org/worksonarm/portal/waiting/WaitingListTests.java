package org.worksonarm.portal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.Scenery;

/** What an admin sees of the waiting list, and does on it. */
@OfferTest
@Transactional
class WaitingListTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WaitingScene scene;

    @Autowired
    Scenery scenery;

    @Autowired
    EntityManager entities;

    SignedIn mara;
    SignedIn ada;

    @BeforeEach
    void begin() {
        scene.clear();
        mara = scene.person("Mara");
        ada = scene.person("Ada", Role.ADMIN);
    }

    @Test
    void listSaysWhoIsNextAndWhyAndWhatCouldServeThem() {
        var machine = scene.machine("thunderx");
        var line = scene.team("Julia", 95);
        scene.score(line, "4.2");
        scene.join(scene.waiting("Rust", 10, "WAITING_LIST"), mara);

        assertThat(page("/waiting-list", ada))
                .contains("Whole machine,", "Score 4.20, 1 for the promise of a machine, 3 × 0.1 for its age: 5.50.")
                .contains(
                        "Offer " + machine + " to Julia",
                        "Accept to offer",
                        "not known: none was lent in the last six months");
        assertThat(post("/waiting-list/" + line.request() + "/offer", ada, Map.of()))
                .hasRedirectedUrl("/waiting-list");
        assertThat(page("/waiting-list", ada)).contains("The team answers by the end of 30 November 2026");
    }

    @Test
    void listHidesWhoHasAConflictAndLeavesNoGap() {
        var walled = scene.team("Julia", 95);
        scene.score(walled, "4.9");
        scene.team("Rust", 10);
        scenery.declareConflict(walled.application(), ada);

        assertThat(page("/waiting-list", ada))
                .doesNotContain("Julia")
                .containsPattern("Whole machine,\\s+1<")
                .containsPattern("<strong>1</strong></td>\\s*<th scope=\"row\">Rust");
        assertThat(post("/waiting-list/" + walled.request() + "/offer", ada, Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listPutsLastWhomItsReaderOwesAReviewAndTellsNothingOfIt() {
        var owed = scene.waiting("Julia", 95, "WAITING_LIST");
        scene.score(owed, "4.9");
        scene.score(scene.waiting("Rust", 10), "1.1");
        var both = scene.person("Bo", Role.ADMIN, Role.REVIEWER);

        assertThat(page("/waiting-list", both))
                .containsSubsequence("Rust", "2.10", "Julia", "Its place shows once your own review is in")
                .doesNotContain("4.90");
        assertThat(page("/waiting-list", ada)).containsSubsequence("Julia", "4.90", "Rust");
    }

    @Test
    void termsAreChangedWithinBoundsAndNotOverSomebodyElse() {
        assertThat(post("/waiting-list/terms", ada, Map.of("days", "0", "restDays", "soon", "version", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the days to answer", "Give the days of rest", "value=\"soon\"");
        assertThat(post("/waiting-list/terms", ada, Map.of("days", "3", "restDays", "30", "version", "99")))
                .hasStatus(HttpStatus.CONFLICT);
        var version = scene.count("generate_series(1, (select version from offer_terms))");
        assertThat(post("/waiting-list/terms", ada, Map.of("days", "3", "restDays", "30", "version", "" + version)))
                .hasRedirectedUrl("/waiting-list");
        assertThat(page("/waiting-list", ada)).contains("Offers are made by hand");
    }

    private String page(String url, SignedIn person) {
        entities.flush();
        entities.clear();
        var answer = mvc.get().uri(url).with(as(person)).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private MvcTestResult post(String url, SignedIn person, Map<String, String> typed) {
        entities.flush();
        entities.clear();
        var request = mvc.post().uri(url).with(as(person)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
