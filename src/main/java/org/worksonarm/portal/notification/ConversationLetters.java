package org.worksonarm.portal.notification;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.conversation.Audience;
import org.worksonarm.portal.conversation.MessageWritten;

/** Tells a team what the programme wrote or asked. What was said stands in the portal alone. */
@Component
class ConversationLetters {

    private final TeamPost post;
    private final ApplicationDossiers dossiers;
    private final MessageSource messages;

    ConversationLetters(TeamPost post, ApplicationDossiers dossiers, MessageSource messages) {
        this.post = post;
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(MessageWritten event) {
        var application = event.application();
        if (event.audience() != Audience.TEAM || dossiers.involves(application, event.author())) {
            return;
        }
        var section = event.asksAbout();
        var cause = event.message().toString();
        if (section == null) {
            post.post("message", cause, application, Map.of());
        } else {
            var name = messages.getMessage("FormSection." + section, null, Locale.ENGLISH);
            post.post("question", cause, application, Map.of("section", Objects.requireNonNull(name)));
        }
    }
}
