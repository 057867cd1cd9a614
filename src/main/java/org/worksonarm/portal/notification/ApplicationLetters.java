package org.worksonarm.portal.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ApplicationStatusChanged;
import org.worksonarm.portal.program.Promise;

/** Confirms to a team what was done with its application. Decisions are told by {@link DecisionLetters}. */
@Component
class ApplicationLetters {

    private final TeamPost post;
    private final Promise promise;
    private final Clock clock;

    ApplicationLetters(TeamPost post, Promise promise, Clock clock) {
        this.post = post;
        this.promise = promise;
        this.clock = clock;
    }

    /** One that begins, or comes with the old record, is no news to anybody. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(ApplicationStatusChanged event) {
        var application = event.application();
        if (event.from() == ApplicationStatus.DRAFT && event.to() == ApplicationStatus.SUBMITTED) {
            var answerBy = LocalDate.now(clock).plusDays(promise.daysToDecision());
            post.post("submitted", application.toString(), application, Map.of("answerBy", answerBy));
        } else if (event.from() != null && event.to() == ApplicationStatus.WITHDRAWN) {
            post.post("withdrawn", application.toString(), application, Map.of());
        }
    }
}
