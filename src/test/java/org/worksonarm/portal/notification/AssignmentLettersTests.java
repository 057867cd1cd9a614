package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.assignment.ReviewsAsked;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import({ApplicationFixtures.class, Correspondents.class})
class AssignmentLettersTests {

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Correspondents correspondents;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void tellsAReviewerInOneMailWhatAPlanAsks() {
        var mara = correspondents.person("Mara", "mara@example.org");
        var ravi = correspondents.person("Ravi", "ravi@example.org", Role.REVIEWER);
        var asked = List.of(fixtures.submitted(mara, "CI for Julia"), fixtures.submitted(mara, "VPP on arm64"));
        var event = new ReviewsAsked(UUID.randomUUID(), ravi.accountId(), asked, LocalDate.parse("2026-12-03"));

        transaction.executeWithoutResult(_ -> events.publishEvent(event));
        transaction.executeWithoutResult(_ -> events.publishEvent(event));

        assertThat(correspondents.mailsTo(ravi)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("You are asked to review 2 applications until 3 December 2026");
            assertThat(mail.textBody()).contains("CI for Julia", "VPP on arm64", "Decline it in the portal");
        });
    }
}
