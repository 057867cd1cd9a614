package org.worksonarm.portal.notification;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.worksonarm.portal.notification.Letter.Addressee;

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
        context.setVariable("subject", subject(letter));
        context.setVariable("name", addressee.name());
        context.setVariable("words", words);
        context.setVariable("paragraphs", words.split("\n{2,}"));
        context.setVariable("link", address.of(letter.about().path()));
        context.setVariable("why", why(letter));
        return new Content(
                subject(letter), templates.text("letter", context).strip() + "\n", templates.html("letter", context));
    }

    private String subject(Letter letter) {
        var key = "mail.%s.subject".formatted(letter.template());
        return message(key, letter).replaceAll("\\p{Cntrl}+", " ");
    }

    private String why(Letter letter) {
        return message("mail.why." + letter.why(), letter);
    }

    private String message(String key, Letter letter) {
        return messages.getMessage(key, letter.about().names().toArray(), Locale.ENGLISH);
    }
}
