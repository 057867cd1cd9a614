package org.worksonarm.portal.conversation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ApplicationStatusChanged;

/** Closes the open question when its application moves on, in the same transaction. */
@Component
class QuestionEnds {

    private final Messages messages;

    QuestionEnds(Messages messages) {
        this.messages = messages;
    }

    /** A question that was taken back is closed already when this hears of it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ApplicationStatusChanged change) {
        if (change.from() == ApplicationStatus.QUESTION) {
            messages.openQuestion(change.application()).ifPresent(question -> {
                question.close(
                        change.to() == ApplicationStatus.UNDER_REVIEW ? QuestionState.ANSWERED : QuestionState.LAPSED);
                messages.save(question);
            });
        }
    }
}
