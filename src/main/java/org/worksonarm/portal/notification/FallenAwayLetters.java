package org.worksonarm.portal.notification;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.assignment.ReviewFellAway;

/** Tells admins that an application may need another reviewer; neither who it is nor why is for a mail. */
@Component
class FallenAwayLetters {

    private final CommitteePost post;
    private final Committee committee;

    FallenAwayLetters(CommitteePost post, Committee committee) {
        this.post = post;
        this.committee = committee;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(ReviewFellAway event) {
        var application = event.application();
        post.postTo("/assignments/applications/" + application, "review-fell-away", application, committee.admins());
    }
}
