package org.worksonarm.portal.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.amendment.Responding.Agreement;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** How an admin answers change requests, and what comes of it. */
@PortalTest
@Import(AwardScene.class)
class RespondingTests {

    @Autowired
    AwardScene scene;

    @Autowired
    Responding responding;

    SignedIn mara;
    SignedIn ada;
    ApplicationId application;

    @BeforeEach
    void accept() {
        mara = scene.person("Mara");
        ada = scene.person("Ada", Role.ADMIN);
        application = scene.accepted(mara);
    }

    @Test
    void changesTheLineWhereMoreAreAgreedTo() {
        ask("QUANTITY", line(), Map.of("quantity", "3"));
        assertThat(scene.get("/allocations/change-requests", ada)).bodyText().contains("3 instead of 1", "since today");

        assertThat(agree("Fine.")).hasStatus3xxRedirection();

        assertThat(scene.read("select quantity from resource_request where resource_request_id = ?", line()))
                .isEqualTo("3");
        assertThat(scene.read("select max(revision) from application_revision where application_id = ?", id()))
                .isEqualTo("2");
        assertThat(status())
                .bodyText()
                .contains("Change agreed: more or fewer", "An admin lends what is still missing");
    }

    @Test
    void leavesNoFewerThanAreLent() {
        ask("QUANTITY", line(), Map.of("quantity", "3"));
        agree("");
        scene.lend(application);
        scene.lend(application);
        ask("QUANTITY", line(), Map.of("quantity", "1"));

        assertThat(agree(""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2 are lent for this line, and 1 are to be left.");
        assertThat(scene.read("select quantity from resource_request where resource_request_id = ?", line()))
                .isEqualTo("3");
    }

    @Test
    void asksForAnotherMachineFromNowOn() {
        ask("MACHINE_TYPE", line(), Map.of("requestKind", "WHOLE_MACHINE", "model", "altra-q80-30"));

        agree("");

        assertThat(scene.read("select preferred_model from resource_request where resource_request_id = ?", line()))
                .isEqualTo("altra-q80-30");
    }

    @Test
    void leadsToTheTeamWherePeopleChange() {
        scene.ask(application, "PEOPLE", mara, Map.of("people", "Ben, for CI", "reason", "He joined us."));

        agree("Welcome, Ben.");

        assertThat(status()).bodyText().contains("Welcome, Ben.", "Open the team", "/team");
    }

    @Test
    void changesNothingWhereItIsRefused() {
        ask("QUANTITY", line(), Map.of("quantity", "3"));

        assertThat(scene.answer(application, ada, "REFUSE", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why you refuse.");
        assertThat(scene.answer(application, ada, "REFUSE", "None is free.")).hasStatus3xxRedirection();

        assertThat(status()).bodyText().contains("Refused", "None is free.");
        assertThat(scene.read("select quantity from resource_request where resource_request_id = ?", line()))
                .isEqualTo("1");
    }

    @Test
    void tellsWhoeverComesLateThatItIsAnswered() {
        ask("QUANTITY", line(), Map.of("quantity", "3"));
        agree("Fine.");

        assertThat(scene.answer(application, ada, "REFUSE", "Too late."))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Too late.", "Fine.");
    }

    @Test
    void hidesItFromAdminsWithAConflictOfInterest() {
        var torn = scene.person("Torn", Role.ADMIN);
        scene.join(application, torn);
        ask("QUANTITY", line(), Map.of("quantity", "3"));
        var request = scene.request(application).toString();

        assertThat(scene.get("/allocations/change-requests", torn)).bodyText().doesNotContain(request);
        assertThat(scene.get("/allocations/change-requests/" + request, torn)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.answer(application, torn, "AGREE", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get("/allocations/change-requests", ada)).bodyText().contains(request);
        assertThat(scene.get("/allocations/change-requests", mara)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @RepeatedTest(3)
    void isAnsweredByOneOfTwo() throws InterruptedException {
        ask("QUANTITY", line(), Map.of("quantity", "3"));
        var request = new AmendmentId(scene.request(application));
        Callable<String> agree =
                () -> outcome(() -> responding.agree(request, new Agreement("", null), 0, ada.accountId()));
        Callable<String> refuse = () -> outcome(() -> responding.refuse(request, "No", 0, ada.accountId()));

        assertThat(AtOnce.<String>answers(List.of(agree, refuse))).containsExactlyInAnyOrder("answered", "too late");
    }

    @RepeatedTest(5)
    void leavesNoFewerThanAreLentInTheSameMoment() throws InterruptedException {
        ask("QUANTITY", line(), Map.of("quantity", "2"));
        agree("");
        scene.lend(application);
        ask("QUANTITY", line(), Map.of("quantity", "1"));
        var request = new AmendmentId(scene.request(application));
        Callable<Boolean> agree = () -> responding
                .agree(request, new Agreement("", null), 0, ada.accountId())
                .isEmpty();
        Callable<Boolean> lend = () -> scene.tryToLend(application);

        assertThat(AtOnce.<Boolean>answers(List.of(agree, lend))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void keepsWhatWasAskedAboutALineThatTheTeamRemovesLater() {
        ask("QUANTITY", line(), Map.of("quantity", "3"));
        var asked = scene.request(application);
        agree("Fine.");

        scene.removeLine(line());

        assertThat(scene.get("/allocations/change-requests/" + asked, ada))
                .hasStatusOk()
                .bodyText()
                .contains("Fine.");
        assertThat(status()).bodyText().contains("Change agreed: more or fewer");
    }

    private static String outcome(Runnable answer) {
        try {
            answer.run();
            return "answered";
        } catch (StaleEdit e) {
            return "too late";
        }
    }

    private void ask(String kind, UUID subject, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("reason", "We need it.");
        assertThat(scene.ask(application, kind + "?subject=" + subject, mara, all))
                .hasRedirectedUrl("/applications/" + application);
    }

    private MvcTestResult agree(String words) {
        return scene.answer(application, ada, "AGREE", words);
    }

    private MvcTestResult status() {
        return scene.get("/applications/" + application, mara);
    }

    private UUID line() {
        return scene.line(application);
    }

    private UUID id() {
        return application.value();
    }
}
