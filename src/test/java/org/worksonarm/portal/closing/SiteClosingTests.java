package org.worksonarm.portal.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** The closing of a site as one plan. It is 23 November 2026, and the site closes on 31 January 2027. */
@PortalTest
@Import(ClosingScene.class)
class SiteClosingTests {

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
    void movesAndEndsAndSetsTheDay() {
        assertThat(scene.post(site, ada, both(scene.machine(spare), "END")))
                .hasRedirectedUrl("/machines/sites/" + site);

        assertThat(scene.loans(julia))
                .hasSize(2)
                .anyMatch(loan -> loan.endsWith("ACTIVE 2026-11-01 2027-01-31"))
                .contains(spare + " ACTIVE 2027-02-01 2027-04-30");
        assertThat(scene.loans(ocaml)).singleElement().asString().endsWith("ACTIVE 2026-11-01 2027-01-31");
        assertThat(scene.read("select closes_on::text from site where site_id = ?", site))
                .isEqualTo(DAY);
    }

    @Test
    void writesOneLetterToEachTeamAndKeepsARecord() {
        scene.post(site, ada, both(scene.machine(spare), "END"));

        assertThat(scene.letters(julia))
                .singleElement()
                .asString()
                .contains("closes on 31 January 2027", "The lease of the hall ends.", spare + " from 1 February 2027");
        assertThat(scene.letters(ocaml))
                .singleElement()
                .asString()
                .contains("ends on 31 January 2027 (UTC), and not on 30 April 2027");
        assertThat(scene.read(
                        "select state_after from record_entry where subject_id = ? and action = 'closing planned'",
                        site))
                .isEqualTo("1 move, 1 end, 0 left for later");
        assertThat(scene.get("/allocations/" + second, ada))
                .bodyText()
                .contains("Ends earlier", "The lease of the hall ends.");
    }

    @Test
    void countsALoanThatGoesOnOnlyOnce() {
        scene.post(site, ada, both(scene.machine(spare), "LATER"));

        assertThat(scene.read("""
                select (r.quantity - coalesce(w.lacking, 0))::text from resource_request_card r
                left join waiting_line w using (resource_request_id)
                where r.application_id = ? and r.kind = 'WHOLE_MACHINE'""", julia.value())).isEqualTo("1");
    }

    @Test
    void leavesForLaterWhatTheAdminLeaves() {
        scene.post(site, ada, both("LATER", "LATER"));

        assertThat(scene.loans(julia)).singleElement().asString().endsWith("ACTIVE 2026-11-01 2027-04-30");
        assertThat(scene.letters(julia))
                .singleElement()
                .asString()
                .contains("For now nothing changes about", "writes to you again");
        assertThat(scene.plan(site, DAY, ada)).bodyText().contains("CI for Julia");
    }

    @Test
    void movesAsItIsWhatHasNotBegunAndCancelsWhatWouldBeginAfterwards() {
        scene.change("update allocation set starts_on = '2027-02-10' where allocation_id = ?", first);
        scene.change("update allocation set starts_on = '2027-02-10' where allocation_id = ?", second);

        assertThat(scene.post(site, ada, both(scene.machine(spare), "END"))).hasStatus3xxRedirection();

        assertThat(scene.loans(julia)).containsExactly(spare + " ACTIVE 2027-02-10 2027-04-30");
        assertThat(scene.loans(ocaml)).singleElement().asString().contains("CANCELLED");
        assertThat(scene.letters(julia)).singleElement().asString().contains("on the same days: from 10 February 2027");
        assertThat(scene.letters(ocaml)).singleElement().asString().contains("does not begin.");
    }

    @Test
    void doesNothingWhereOneLineCannotBeCarriedOut() {
        var taken = scene.machine(spare);

        assertThat(scene.post(site, ada, both(taken, taken)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(spare + " is lent to", "The lease of the hall ends.");

        assertThat(scene.loans(julia)).hasSize(1);
        assertThat(scene.letters(julia)).isEmpty();
        assertThat(scene.read("select closes_on::text from site where site_id = ?", site))
                .isEqualTo("null");
    }

    @Test
    void showsTheLettersBeforeAnythingHappens() {
        var fields = both(scene.machine(spare), "END");
        fields.put("step", "preview");

        assertThat(scene.post(site, ada, fields))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing has happened yet", "from 1 February 2027");
        fields.put("step", "edit");
        assertThat(scene.post(site, ada, fields))
                .hasStatusOk()
                .bodyText()
                .contains("The lease of the hall ends.</textarea>");

        assertThat(scene.loans(julia)).hasSize(1);
        assertThat(scene.letters(julia)).isEmpty();
    }

    @Test
    void asksForAReasonAndKeepsWhatWasChosen() {
        var fields = both("LATER", "END");
        fields.put("reason", " ");

        assertThat(scene.post(site, ada, fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the reason.", "value=\"LATER\" selected=\"selected\"");
    }

    @Test
    void refusesAMachineThatIsNoneOfTheList() {
        assertThat(scene.post(site, ada, both(UUID.randomUUID().toString(), "END")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("this machine is no longer free");
    }

    @Test
    void refusesAPlanThatChangedMeanwhile() {
        var fields = both(scene.machine(spare), "END");
        scene.change("update allocation set version = version + 1 where allocation_id = ?", second);

        assertThat(scene.post(site, ada, fields))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("The plan for the closing of");
    }

    @RepeatedTest(3)
    void isCarriedOutOnceWhereTwoAdminsConfirmAtOnce() throws Exception {
        var bea = scene.admin("Bea");
        var fields = both(scene.machine(spare), "END");
        Callable<Integer> one =
                () -> scene.post(site, ada, fields).getResponse().getStatus();
        Callable<Integer> other =
                () -> scene.post(site, bea, fields).getResponse().getStatus();

        assertThat(AtOnce.<Integer>answers(List.of(one, other))).containsExactlyInAnyOrder(302, 409);

        assertThat(scene.loans(julia)).hasSize(2);
        assertThat(scene.letters(julia)).hasSize(1);
    }

    private Map<String, String> both(String ofFirst, String ofSecond) {
        return scene.form(site, DAY, ada, Map.of(first, ofFirst, second, ofSecond));
    }
}
