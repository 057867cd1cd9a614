package org.worksonarm.portal.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.StatementCount;

/** What a plan for the closing of a site shows to whom. It is 23 November 2026. */
@PortalTest
@Import(ClosingScene.class)
class ClosingPlanTests {

    private static final String DAY = "2027-01-31";

    @Autowired
    ClosingScene scene;

    SignedIn ada;
    UUID site;
    ApplicationId julia;
    ApplicationId ocaml;
    UUID first;
    UUID second;
    String spare;

    @BeforeEach
    void lendAtOneSite() {
        site = scene.emptySite();
        ada = scene.admin("Ada");
        julia = scene.application("CI for Julia");
        ocaml = scene.application("CI for OCaml");
        first = scene.lend(julia, site);
        second = scene.lend(ocaml, site);
        spare = scene.spare();
    }

    @Test
    void plansForAllHoldersAtOnceAndProposesEachMachineOnce() {
        var page = ClosingScene.text(scene.plan(site, DAY, ada));

        assertThat(page)
                .contains("CI for Julia", "CI for OCaml", "elsewhere from 1 Feb 2027", "Ends on 31 January 2027");
        assertThat(page.split("selected=\"selected\">Moves to " + spare, -1)).hasSize(2);
        assertThat(page).contains("No machine elsewhere fits and is left for these days.");
    }

    @Test
    void countsWhatEndsByThenAnyway() {
        assertThat(scene.plan(site, "2027-05-01", ada))
                .bodyText()
                .containsIgnoringWhitespaces("2 more end by then anyway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-11-22", "2099-01-01", ""})
    void asksForADayFromTodayOn(String day) {
        assertThat(scene.plan(site, day, ada))
                .hasStatusOk()
                .bodyText()
                .contains("day-error")
                .doesNotContain("fingerprint");
    }

    @Test
    void countsWhatAnotherAdminMustPlanForAndTellsNothingOfIt() {
        scene.join(ocaml, ada);

        var page = ClosingScene.text(scene.plan(site, DAY, ada));
        assertThat(page)
                .contains("CI for Julia", "an\n      application you have a conflict of interest with")
                .doesNotContain("OCaml");
        scene.post(site, ada, scene.form(site, DAY, ada, Map.of(first, "END", second, "END")));

        assertThat(scene.loans(ocaml)).singleElement().asString().endsWith("2027-04-30");
        assertThat(scene.letters(ocaml)).isEmpty();
        var bea = scene.admin("Bea");
        assertThat(scene.plan(site, DAY, bea)).bodyText().contains("CI for OCaml");
    }

    @Test
    void costsTheSameHoweverManyLoansThereAre() {
        var few = StatementCount.of(() -> scene.plan(site, DAY, ada));
        for (var at = 0; at < 10; at++) {
            scene.lend(scene.application("Crowd " + at), site);
        }

        assertThat(StatementCount.of(() -> scene.plan(site, DAY, ada)))
                .isEqualTo(few)
                .isEqualTo(9);
    }

    @Test
    void isForAdminsAlone() {
        assertThat(scene.get(scene.path(UUID.randomUUID()), ada)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
