package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.conversation.Audience;
import org.worksonarm.portal.conversation.MessageId;
import org.worksonarm.portal.conversation.MessageWritten;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import({ApplicationFixtures.class, Correspondents.class})
class ConversationLettersTests {

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Correspondents correspondents;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    SignedIn mara;
    SignedIn ravi;
    ApplicationId application;

    @BeforeEach
    void submit() {
        mara = correspondents.person("Mara", "mara@example.org");
        ravi = correspondents.person("Ravi", "ravi@example.org", Role.REVIEWER);
        application = fixtures.submitted(mara, "CI for Julia");
    }

    @Test
    void tellsTheTeamWhichSectionIsAskedAbout() {
        write(ravi, Audience.TEAM, FormSection.BENEFICIARIES);

        assertThat(correspondents.mailsTo(mara).getLast().subject()).endsWith("a question about “CI for Julia”");
        assertThat(correspondents.mailsTo(mara).getLast().textBody())
                .contains("“Who benefits”", "You act next", "/applications/" + application)
                .doesNotContain("Ravi");
    }

    @Test
    void tellsTheTeamThatTheProgrammeWrote() {
        write(ravi, Audience.TEAM, null);

        assertThat(correspondents.mailsTo(mara).getLast().subject()).contains("the programme wrote to you");
        assertThat(correspondents.mailsTo(ravi)).isEmpty();
    }

    @Test
    void tellsNobodyOfNotesAmongTheProgramme() {
        write(ravi, Audience.INTERNAL, null);

        assertThat(correspondents.mailsTo(mara)).hasSize(1);
    }

    @Test
    void tellsTheTeamNothingOfItsOwnWords() {
        write(mara, Audience.TEAM, null);

        assertThat(correspondents.mailsTo(mara)).hasSize(1);
    }

    private void write(SignedIn author, Audience audience, @Nullable FormSection about) {
        var event = new MessageWritten(MessageId.create(), application, author.accountId(), audience, about);
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }
}
