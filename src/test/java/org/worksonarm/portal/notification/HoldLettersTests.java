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
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.HoldEnded;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import({ApplicationFixtures.class, Correspondents.class})
class HoldLettersTests {

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Correspondents correspondents;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    SignedIn ada;
    ApplicationId application;
    AllocationId hold;

    @BeforeEach
    void submit(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from mail").update();
        ada = correspondents.person("Ada", "ada@example.org");
        application = fixtures.submitted(correspondents.person("Mara", "mara@project.example"), "CI for Julia");
        hold = AllocationId.create();
    }

    @Test
    void tellsWhoeverHeldAMachineThatItHasLapsed() {
        publish("LAPSED");

        assertThat(correspondents.mailsTo(ada))
                .singleElement()
                .satisfies(mail -> assertThat(mail.textBody())
                        .contains("nobody confirmed it in time", "You act next", "/allocations/" + hold));
    }

    @Test
    void tellsNobodyOfAHoldThatSomebodyReleased() {
        publish("RELEASED");

        assertThat(correspondents.mailsTo(ada)).isEmpty();
    }

    private void publish(String how) {
        var event = new HoldEnded(hold, application, how, ada.accountId());
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }
}
