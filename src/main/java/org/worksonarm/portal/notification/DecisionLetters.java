package org.worksonarm.portal.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.decision.AppealAnswered;
import org.worksonarm.portal.decision.DecisionReleased;
import org.worksonarm.portal.decision.DecisionReopened;
import org.worksonarm.portal.decision.TeamLetter;
import org.worksonarm.portal.notification.Letter.Addressee;
import org.worksonarm.portal.notification.Letter.Why;
import org.worksonarm.portal.notification.Outbox.Written;

/** Mails the letters about decisions as they are: to whom, and in which words, was settled when they were shown. */
@Component
class DecisionLetters {

    private final ApplicationNames names;
    private final Outbox outbox;
    private final LetterWriting writing;

    DecisionLetters(ApplicationNames names, Outbox outbox, LetterWriting writing) {
        this.names = names;
        this.outbox = outbox;
        this.writing = writing;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(DecisionReleased event) {
        send("released:" + event.decision(), event.application(), event.letters());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(DecisionReopened event) {
        send("reopened:" + event.decision(), event.application(), event.letters());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(AppealAnswered event) {
        send("appealed:" + event.appeal(), event.application(), event.letters());
    }

    private void send(String cause, ApplicationId application, List<TeamLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var about = names.about(application, "");
        for (var letter : letters) {
            var addressee = Addressee.of(letter.reader(), letter.name());
            var content = writing.frame(letter, about);
            outbox.post(new Written(cause + ":" + letter.reader(), addressee, about, Why.TEAM, content));
        }
    }
}
