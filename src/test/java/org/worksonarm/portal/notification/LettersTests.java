package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ApplicationStatusChanged;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import({ApplicationFixtures.class, Correspondents.class, LentMachine.class, Judging.class})
class LettersTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Correspondents correspondents;

    @Autowired
    Judging judging;

    @Autowired
    LentMachine machine;

    SignedIn mara;
    SignedIn admin;
    ApplicationId application;

    @BeforeEach
    void submit() {
        mara = correspondents.person("Mara", "mara@example.org");
        admin = correspondents.person("Ada", "ada@example.org", Role.ADMIN);
        application = fixtures.submitted(mara, "CI for Julia & <friends>");
    }

    @Test
    void confirmsASubmissionAndSaysWhoActsNextAndByWhen() {
        assertThat(correspondents.mailsTo(mara)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).matches("WOA-\\d+: your application “CI for Julia & <friends>” has arrived");
            saysWhoActsNext(mail.textBody());
            assertThat(mail.htmlBody())
                    .contains("Julia &amp; &lt;friends&gt;", "href=\"http://127.0.0.1:8080/applications/" + application)
                    .doesNotContain("<friends>", "th:");
        });
    }

    @Test
    void tellsTheWholeTeamTheDecisionAndItsReasonAsTyped() {
        var lin = correspondents.person("Lin", "lin@example.org");
        correspondents.join(application, lin);

        judging.decide(application, Outcome.ACCEPTED, "It fits.\n\nWe like <it>.", admin);

        assertThat(correspondents.mailsTo(lin)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).endsWith("is accepted");
            assertThat(mail.textBody()).contains("It fits.\n\nWe like <it>.", "it picks a machine", "Hello Lin,");
            assertThat(mail.htmlBody())
                    .contains("It fits.<br>\n<br>\nWe like &lt;it&gt;.", "<p>Hello Lin,</p>")
                    .doesNotContain("{");
        });
        assertThat(correspondents.mailsTo(mara)).hasSize(2);
        assertThat(correspondents.mailsTo(admin)).isEmpty();
    }

    @Test
    void tellsEachDecisionOfOneThatWaitedOnTheList() {
        judging.decide(application, Outcome.WAITING_LIST, "Nothing is free now.", admin);
        judging.decide(application, Outcome.DECLINED, "It is superseded.", admin);

        assertThat(correspondents.mailsTo(mara))
                .extracting(mail -> mail.subject().replaceAll(".*” ", ""))
                .containsExactly("has arrived", "is on the waiting list", "is declined");
        assertThat(correspondents.mailsTo(mara).getLast().textBody())
                .contains("Two people who look after the machine.");
    }

    @Test
    void writesToNobodyWithoutAnAddress() {
        var silent = fixtures.person("Sam");
        var blank = correspondents.person("Bo", " ");

        correspondents.join(fixtures.submitted(silent, "Silent"), blank);

        assertThat(correspondents.mailsTo(silent)).isEmpty();
        assertThat(correspondents.mailsTo(blank)).isEmpty();
    }

    @Test
    void confirmsAWithdrawal() {
        assertThat(mvc.post()
                        .uri("/applications/" + application + "/withdraw")
                        .with(as(mara))
                        .with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(correspondents.mailsTo(mara).getLast().subject()).endsWith("was withdrawn");
    }

    @Test
    void tellsOfAMachineAndOfTheEarlyEndOfItsLoan() {
        judging.decide(application, Outcome.ACCEPTED, "It fits well.", admin);

        var loan = machine.lend(application, admin);
        machine.cutShort(loan, application, LocalDate.of(2026, 11, 23), "The disk failed.");

        var mails = correspondents.mailsTo(mara);
        tellsOfTheMachine(mails.get(2).textBody());
        tellsOfTheEarlyEnd(mails.get(3).textBody());
    }

    @Test
    void saysNothingOfDraftsAndOfTheOldRecord(
            @Autowired ApplicationEventPublisher events, @Autowired TransactionTemplate transaction) {
        var eve = correspondents.person("Eve", "eve@example.org");
        var draft = fixtures.draft(eve, "Not yet");

        transaction.executeWithoutResult(_ -> events.publishEvent(
                new ApplicationStatusChanged(draft, null, ApplicationStatus.CLOSED, "imported from the old record")));

        assertThat(correspondents.mailsTo(eve)).isEmpty();
    }

    private void saysWhoActsNext(String text) {
        assertThat(text)
                .startsWith("Hello Mara,\n\nYour application WOA-")
                .contains("The reviewers act next.", "an answer by 7 December 2026 (UTC)")
                .contains("\n\nhttp://127.0.0.1:8080/applications/" + application + "\n\n")
                .contains("on the team of Project of CI for Julia & <friends>.");
    }

    private static void tellsOfTheMachine(String text) {
        assertThat(text)
                .contains("mail-test-1 is yours from 23 November 2026 until 30 April 2027 (UTC)")
                .contains("of the model Hi1616 and stands in Oslo");
    }

    private static void tellsOfTheEarlyEnd(String text) {
        assertThat(text)
                .contains("ends early: its last day is 23 November 2026 (UTC).", "agreed until 30 April 2027")
                .contains("The disk failed.", "save what you need from it by the end of that day");
    }
}
