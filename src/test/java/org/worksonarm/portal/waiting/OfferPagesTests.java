package org.worksonarm.portal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.waiting.WaitingOffer.Asking;

/** What a team does with an offer, and an admin who takes it back. */
@OfferTest
@Transactional
class OfferPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Matching matching;

    @Autowired
    WaitingScene scene;

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
    void teamReadsWhatIsOfferedAndUntilWhen() {
        var machine = scene.machine("thunderx");
        var line = offered("Julia");

        assertThat(page(team(line), mara))
                .contains(
                        "Offer of " + machine,
                        "by the end of 30 November 2026 (UTC)",
                        "23 November 2026 to 22 May 2027");
        assertThat(page("/applications/" + line.application(), mara))
                .contains("An offer for you", "Confirm or pass")
                .doesNotContain("First day of the loan");
    }

    @Test
    void teamConfirmsAndIsToldTwiceThatItIsTheirs() {
        scene.machine("thunderx");
        var line = offered("Julia");
        var url = team(line);

        assertThat(flash(post(url + "/confirm", mara, Map.of()), "notice")).startsWith("It is yours.");
        assertThat(flash(post(url + "/confirm", mara, Map.of()), "notice")).startsWith("It is yours.");
        assertThat(flash(post(url + "/pass", mara, Map.of()), "problem")).contains("this offer is over");
        assertThat(page(url, mara)).contains("Confirmed").doesNotContain("Why you pass");
    }

    @Test
    void teamPassesWithAReasonOfAtMostTwoThousandCharacters() {
        scene.machine("thunderx");
        var line = offered("Julia");
        var url = team(line);

        assertThat(post(url + "/pass", mara, Map.of("reason", "x".repeat(2001))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Keep the reason to 2000 characters.", "x".repeat(2001));
        assertThat(flash(post(url + "/pass", mara, Map.of("reason", "Not now.")), "notice"))
                .contains("You passed.");
        assertThat(scene.offers(line)).containsExactly("PASSED RELEASED");
        assertThat(page("/applications/" + line.application(), mara))
                .containsPattern("waits\\d+ offered to you</strong> · The portal")
                .containsPattern("Offer of waits\\d+ passed to the next</strong> · Mara")
                .contains("Not now.");
    }

    @Test
    void nobodyElseAnswersNorLearnsOfIt() {
        scene.machine("thunderx");
        var line = offered("Julia");
        var other = scene.waiting("Rust", 10);
        scene.join(other, ada);

        assertThat(mvc.get().uri(team(line)).with(as(ada))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(team(line) + "/confirm", ada, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        var elsewhere = "/applications/%s/offers/%s".formatted(other.application(), scene.openOffer(line));
        assertThat(mvc.get().uri(elsewhere).with(as(ada))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/waiting-list").with(as(mara))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void adminTakesAnOfferBackWithAReason() {
        scene.machine("thunderx");
        var line = offered("Julia");
        var url = "/waiting-list/offers/" + scene.openOffer(line);

        assertThat(post(url, ada, Map.of("reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why.");
        assertThat(flash(post(url, ada, Map.of("reason", "Its disk fails.")), "notice"))
                .contains("taken back");
        assertThat(scene.offers(line)).containsExactly("TAKEN_BACK RELEASED");
        assertThat(page(team(line, url), mara)).contains("Its disk fails.");
        assertThat(page("/applications/" + line.application(), mara)).contains("taken back</strong> · The programme");
    }

    @Test
    void endsWithItsHoldWhicheverPageAnAdminUses() {
        scene.machine("thunderx");
        var line = offered("Julia");
        var hold = scene.hold(line);

        post("/allocations/" + hold + "/confirm", ada, Map.of("version", "0"));

        assertThat(scene.offers(line)).containsExactly("CONFIRMED ACTIVE");
    }

    private Asking offered(String project) {
        var line = scene.waiting(project, 30);
        scene.join(line, mara);
        assertThat(matching.next()).isTrue();
        return line;
    }

    private String team(Asking line) {
        return "/applications/%s/offers/%s".formatted(line.application(), scene.openOffer(line));
    }

    private static String team(Asking line, String url) {
        return "/applications/%s/offers/%s".formatted(line.application(), UUID.fromString(url.replaceAll(".*/", "")));
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

    private static String flash(MvcTestResult answer, String name) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get(name));
    }
}
