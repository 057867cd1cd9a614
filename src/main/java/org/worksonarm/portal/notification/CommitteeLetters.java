package org.worksonarm.portal.notification;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.conversation.Audience;
import org.worksonarm.portal.conversation.MessageWritten;
import org.worksonarm.portal.conversation.QuestionClosed;
import org.worksonarm.portal.conversation.QuestionState;

/** Tells those who act on an application that its team wrote or answered. */
@Component
class CommitteeLetters {

    private static final String CONVERSATION = "/conversation";

    private final CommitteePost post;
    private final Committee committee;
    private final ApplicationDossiers dossiers;

    CommitteeLetters(CommitteePost post, Committee committee, ApplicationDossiers dossiers) {
        this.post = post;
        this.committee = committee;
        this.dossiers = dossiers;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(MessageWritten event) {
        var application = event.application();
        if (event.audience() == Audience.TEAM && dossiers.involves(application, event.author())) {
            post.post("team-message", application, CONVERSATION, committee.of(application));
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(QuestionClosed event) {
        var application = event.application();
        if (event.became() == QuestionState.ANSWERED) {
            post.post("team-answer", application, CONVERSATION, committee.of(application));
        }
    }
}
