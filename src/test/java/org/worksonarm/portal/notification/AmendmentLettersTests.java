package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.amendment.AmendmentEnded;
import org.worksonarm.portal.amendment.AmendmentFiled;
import org.worksonarm.portal.amendment.AmendmentId;
import org.worksonarm.portal.amendment.AmendmentKind;
import org.worksonarm.portal.amendment.AmendmentStatus;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import({ApplicationFixtures.class, Correspondents.class})
class AmendmentLettersTests {

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Correspondents correspondents;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    SignedIn ada;
    ApplicationId application;

    @BeforeEach
    void submit() {
        jdbc.sql("delete from mail").update();
        mara = correspondents.person("Mara", "mara@project.example");
        ada = correspondents.person("Ada", "ada@example.org");
        jdbc.sql("insert into account_role (account_id, role) values (?, 'ADMIN')")
                .param(ada.accountId().value())
                .update();
        application = fixtures.submitted(mara, "CI for Julia");
    }

    @Test
    void leadsAdminsToWhatATeamAsksFor() {
        var request = AmendmentId.create();

        publish(new AmendmentFiled(request, application, AmendmentKind.QUANTITY, "We need more."));

        assertThat(correspondents.mailsTo(ada))
                .singleElement()
                .satisfies(mail -> assertThat(mail.textBody())
                        .contains("asks for a change", "/allocations/change-requests/" + request));
    }

    @Test
    void tellsTheTeamTheAnswerAndTheNextStep() {
        publish(ended(AmendmentStatus.AGREED, "Fine.", "An admin lends what is missing."));

        assertThat(correspondents.mailsTo(mara).getLast().textBody())
                .contains("(more or fewer) is agreed to.", "Fine.", "Next: An admin lends what is missing.");
    }

    @Test
    void tellsTheTeamWhyItIsRefused() {
        publish(ended(AmendmentStatus.REFUSED, "None is free.", ""));

        assertThat(correspondents.mailsTo(mara).getLast().textBody())
                .contains("refused.", "None is free.", "Everything stays as it was.");
    }

    @Test
    void tellsNobodyWhatTheTeamWithdrew() {
        publish(ended(AmendmentStatus.WITHDRAWN, "", ""));

        assertThat(correspondents.mailsTo(mara)).hasSize(1);
    }

    private AmendmentEnded ended(AmendmentStatus status, String words, String nextStep) {
        var kind = AmendmentKind.QUANTITY;
        return new AmendmentEnded(AmendmentId.create(), application, kind, status, words, nextStep);
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }
}
