package org.worksonarm.portal.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.handover.HandoverScene.DETAILS;
import static org.worksonarm.portal.handover.HandoverScene.access;

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
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(HandoverScene.class)
class HandingOverTests {

    @Autowired
    HandoverScene scene;

    @Autowired
    Reminding reminding;

    SignedIn mara;
    SignedIn ada;
    ApplicationId application;
    UUID loan;

    @BeforeEach
    void lend() {
        mara = scene.person("Mara");
        ada = scene.person("Ada", Role.ADMIN);
        application = scene.accepted(mara);
        loan = scene.lend(application);
    }

    @Test
    void showsTheDetailsToTheTeamAndMailsOnlyThatTheyAreThere() {
        assertThat(page(mara))
                .bodyText()
                .contains("The details are not here yet")
                .doesNotContain("I can log in</button");

        assertThat(scene.give(loan, ada)).hasRedirectedUrl("/hand-overs/" + loan);

        assertThat(page(mara))
                .bodyText()
                .contains("ssh -J woa@jump.example.org -p 2222 woa@m1.ams.example.org", "<em>gate</em>", "/dev/nvme1n1")
                .contains("The first hour", "Let only SSH keys in");
        assertThat(scene.mails(mara))
                .contains("how to log in", "/applications/" + application)
                .doesNotContain("m1.ams", "jump.example.org", "2222", "gate");
        assertThat(scene.get("/applications/" + application, mara))
                .bodyText()
                .contains("Access", "The details are there.");
    }

    @Test
    void refusesSecretsAndWrongInputAndKeepsWhatWasTyped() {
        refuses("notes", "BMC password: hunter2", "looks like a password", "m1.ams.example.org");
        refuses("firstSteps", "-----BEGIN OPENSSH PRIVATE KEY-----", "looks like a password");
        refuses("host", "m1; rm -rf", "Give a host name or an address");
        refuses("port", "70000", "Give a port from 1 to 65535");
        refuses("jumpHost", "-oProxyCommand=x", "Give a host, with user and port");
        assertThat(scene.read("select count(*) from handover where allocation_id = ?", loan))
                .isEqualTo("0");
    }

    @Test
    void isForItsTeamAndForAdminsWithoutAConflictOfInterest() {
        scene.give(loan, ada);
        var torn = scene.person("Torn", Role.ADMIN);
        scene.join(application, torn);
        var other = scene.person("Other");
        var elsewhere = scene.accepted(other);

        assertThat(page(other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(ada)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get(access(elsewhere, loan), other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.post(access(application, loan) + "/acknowledge", other, Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get("/hand-overs/" + loan, torn)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get("/hand-overs/" + loan + "/authorized_keys", torn)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.give(loan, torn)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get("/hand-overs", torn)).bodyText().doesNotContain(scene.machine(loan));
        assertThat(scene.get("/hand-overs", ada)).bodyText().contains(scene.machine(loan));
        assertThat(scene.get("/hand-overs", mara)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void isAcknowledgedOnceByWhoeverOfTheTeamComesFirst() {
        var ben = scene.person("Ben");
        scene.join(application, ben);
        assertThat(acknowledge(mara)).hasStatus(HttpStatus.NOT_FOUND);
        scene.give(loan, ada);

        assertThat(acknowledge(ben)).hasRedirectedUrl(access(application, loan));
        acknowledge(mara);

        assertThat(page(mara)).bodyText().contains("Ben could log in on").doesNotContain("I can log in</button");
        assertThat(scene.get("/hand-overs/" + loan, ada)).bodyText().contains("Ben could log in on");
        assertThat(scene.get("/applications/" + application, mara))
                .bodyText()
                .contains("Access details of %s given</strong> · The programme".formatted(scene.machine(loan)))
                .contains("Logged in to %s</strong> · Ben".formatted(scene.machine(loan)));
        assertThat(scene.read(
                        "select count(*) from record_entry where subject_id = ? and action = 'acknowledged'", loan))
                .isEqualTo("1");
    }

    @Test
    void tellsWhoeverCorrectsAnOldStateThatItIsOld() {
        scene.give(loan, ada);

        assertThat(giveWith("host", "m2.ams.example.org"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("m1.ams.example.org", "m2.ams.example.org");
        assertThat(correctHost("m2.ams.example.org", "0")).hasStatus3xxRedirection();
        assertThat(scene.mails(mara)).contains("has changed.");
    }

    @Test
    void endsWithTheLoan() {
        scene.give(loan, ada);
        scene.post("/keys", mara, Map.of("lines", SshFiles.keys().getFirst()));
        assertThat(keys()).bodyText().isEqualTo(SshFiles.keys().getFirst().replace("ada@laptop", "Mara") + "\n");

        scene.end(loan);

        assertThat(page(mara)).bodyText().contains("This loan is over").doesNotContain("m1.ams.example.org");
        assertThat(keys()).bodyText().isEmpty();
    }

    @RepeatedTest(3)
    void remindsOnceThoughTwoNodesLookAtTheSameTime() throws InterruptedException {
        scene.give(loan, ada);
        assertThat(reminding.remindNext()).isFalse();
        scene.change("update handover set given_at = given_at - interval '4 days' where allocation_id = ?", loan);
        assertThat(scene.get("/hand-overs?state=UNACKNOWLEDGED", ada))
                .bodyText()
                .contains(scene.machine(loan));

        Callable<Boolean> remind = reminding::remindNext;
        assertThat(AtOnce.<Boolean>answers(List.of(remind, remind, remind)))
                .containsExactlyInAnyOrder(true, false, false);

        assertThat(reminding.remindNext()).isFalse();
        assertThat(scene.mails(mara)).containsOnlyOnce("Nobody on your team has told us that it works.<");
        acknowledge(mara);
        assertThat(scene.get("/hand-overs?state=UNACKNOWLEDGED", ada))
                .bodyText()
                .doesNotContain(scene.machine(loan));
    }

    @Test
    void letsAdminsRewriteTheFirstHour() {
        assertThat(scene.get("/hand-overs/first-hour", ada)).bodyText().contains("Connect your CI to the runner");
        assertThat(rewriteFirstHour("pw: x")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(rewriteFirstHour("Say *hello*.")).hasStatus3xxRedirection();

        assertThat(scene.get("/hand-overs/first-hour", ada)).bodyText().contains("<em>hello</em>");
        assertThat(rewriteFirstHour("Too late.")).hasStatus(HttpStatus.CONFLICT);
    }

    private MvcTestResult page(SignedIn person) {
        return scene.get(access(application, loan), person);
    }

    private MvcTestResult keys() {
        return scene.get("/hand-overs/" + loan + "/authorized_keys", ada);
    }

    private MvcTestResult acknowledge(SignedIn person) {
        return scene.post(access(application, loan) + "/acknowledge", person, Map.of());
    }

    private MvcTestResult giveWith(String field, String text) {
        var fields = new HashMap<>(DETAILS);
        fields.put(field, text);
        return scene.post("/hand-overs/" + loan, ada, fields);
    }

    private MvcTestResult correctHost(String host, String version) {
        var fields = new HashMap<>(DETAILS);
        fields.putAll(Map.of("host", host, "version", version));
        return scene.post("/hand-overs/" + loan, ada, fields);
    }

    private MvcTestResult rewriteFirstHour(String body) {
        return scene.post("/hand-overs/first-hour/VM", ada, Map.of("body", body, "version", "0"));
    }

    private void refuses(String field, String text, String... told) {
        assertThat(giveWith(field, text))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(text)
                .contains(told);
    }
}
