package org.worksonarm.portal.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail to the mail server. */
@Component
@WhereMailIsSet
class Carrier {

    private final JavaMailSender server;
    private final MailSettings settings;
    private final PortalAddress portal;
    private final Clock clock;

    Carrier(JavaMailSender server, MailSettings settings, PortalAddress portal, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.portal = portal;
        this.clock = clock;
    }

    /** @throws org.springframework.mail.MailException where the server does not take it */
    void carry(Mail mail, String address) {
        var message = server.createMimeMessage();
        try {
            fill(message, mail, address);
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        server.send(message);
    }

    /** The same id each time it is sent, so that whoever gets a mail twice can tell. */
    private void fill(MimeMessage message, Mail mail, String address) throws MessagingException {
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(mail.content().subject());
        helper.setText(mail.content().text(), mail.content().html());
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader(
                "Message-ID", "<%s@%s>".formatted(mail.id(), portal.address().getHost()));
        message.setHeader("Auto-Submitted", "auto-generated");
    }
}
