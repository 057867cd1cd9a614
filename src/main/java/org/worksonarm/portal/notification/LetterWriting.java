package org.worksonarm.portal.notification;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.worksonarm.portal.decision.TeamLetter;
import org.worksonarm.portal.notification.Letter.About;
import org.worksonarm.portal.notification.Letter.Addressee;
import org.worksonarm.portal.notification.Letter.Why;

/** Turns a letter into the words of a mail to one person. What people typed is taken as text, never as markup. */
@Component
class LetterWriting {

    private final MailTemplates templates;
    private final MessageSource messages;
    private final PortalAddress address;

    LetterWriting(MailTemplates templates, MessageSource messages, PortalAddress address) {
        this.templates = templates;
        this.messages = messages;
        this.address = address;
    }

    Content write(Letter letter, Addressee addressee) {
        var context = new Context(Locale.ENGLISH);
        letter.model().forEach(context::setVariable);
        context.setVariable("names", letter.about().names());
        var words = templates.text(letter.template(), context).strip().replace("\r\n", "\n");
        context.setVariable("name", addressee.name());
        context.setVariable("paragraphs", words.split("\n{2,}"));
        return framed(subject(letter), words, context, letter.about(), letter.why());
    }

    /** Puts words that somebody else chose, greeting and all, into the frame of every mail. */
    Content frame(TeamLetter letter, About about) {
        var context = new Context(Locale.ENGLISH);
        context.setVariable("html", letter.html());
        return framed(letter.subject(), letter.text().strip(), context, about, Why.TEAM);
    }

    private Content framed(String subject, String words, Context context, About about, Why why) {
        context.setVariable("subject", subject);
        context.setVariable("words", words);
        context.setVariable("link", address.of(about.path()));
        context.setVariable("why", message("mail.why." + why, about));
        return new Content(
                subject, templates.text("letter", context).strip() + "\n", templates.html("letter", context));
    }

    private String subject(Letter letter) {
        var key = "mail.%s.subject".formatted(letter.template());
        return message(key, letter.about()).replaceAll("\\p{Cntrl}+", " ");
    }

    private String message(String key, About about) {
        return messages.getMessage(key, about.names().toArray(), Locale.ENGLISH);
    }
}
