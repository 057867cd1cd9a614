package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** Somebody with a conflict of interest, against every page on which it is judged; neither roles nor the kind matter. */
@PortalTest
@Import(Scenery.class)
class ConflictWallTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    Pile pile;

    private SignedIn insider = new SignedIn(AccountId.create(), "nobody", Set.of());
    private SignedIn outsider = insider;
    private ApplicationId application = ApplicationId.create();

    @BeforeEach
    void takePart() {
        insider = scenery.person("Insider", Role.REVIEWER, Role.ADMIN);
        outsider = scenery.person("Outsider", Role.REVIEWER, Role.ADMIN);
        application = scenery.application("Zebrafish", 400);
        scenery.join(application, insider);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/review?show=ALL",
                "/review?q=zebrafish",
                "/review?q=zebrafish&show=ALL&sort=NEWEST",
                "/review?q=zebrafish&sort=FEWEST_REVIEWS",
                "/ranking?q=zebrafish",
                "/ranking?show=ALL&sort=SPREAD&q=zebrafish",
                "/ranking?q=zebrafish&sort=LONGEST_WAITING"
            })
    void hidesItInLists(String uri) {
        assertThat(mvc.get().uri(uri).with(as(outsider)))
                .hasStatusOk()
                .bodyText()
                .contains(application.toString());
        assertThat(mvc.get().uri(uri).with(as(insider)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(application.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review/", "/ranking/"})
    void hasNoPageOfIt(String path) {
        assertThat(mvc.get().uri(path + application).with(as(outsider))).hasStatusOk();
        assertThat(mvc.get().uri(path + application).with(as(insider))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review/", "/ranking/"})
    void hidesItFromWhoDeclaredAConflict(String path) {
        scenery.declareConflict(application, outsider);

        assertThat(mvc.get().uri(path + application).with(as(outsider))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get()
                        .uri(path.replaceAll("/$", "") + "?show=ALL&q=zebrafish")
                        .with(as(outsider)))
                .bodyText()
                .doesNotContain(application.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review/", "/ranking/"})
    void takesNothingAboutIt(String path) {
        var answer = mvc.post()
                .uri(path + application)
                .param("intent", "SAVE")
                .param("outcome", "ACCEPTED")
                .param("reason", "because it is mine to decide")
                .with(as(insider))
                .with(csrf());

        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scenery.count("review", application)).isZero();
        assertThat(scenery.count("decision", application)).isZero();
    }

    @Test
    void leavesItOutOfAllCounts() {
        var others = pile.progress(outsider.accountId()).allOpen();

        assertThat(pile.progress(insider.accountId()).allOpen()).isEqualTo(others - 1);
    }

    @Test
    void neverOffersItAsTheNextOne() {
        assertThat(pile.next(outsider.accountId(), null)).isPresent();
        assertThat(pile.next(insider.accountId(), null)).isNotEqualTo(Optional.of(application));
    }
}
