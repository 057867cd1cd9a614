package org.worksonarm.portal.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave the portal; where the mail server is, {@code spring.mail} says.
 *
 * @param from whom they come from, as a mail address with or without a name
 */
@ConfigurationProperties("portal.mail")
record MailSettings(
        @DefaultValue("Works on Arm <portal@localhost>") String from) {

    /** Found at the start, for otherwise every mail would be refused. */
    MailSettings {
        try {
            new InternetAddress(from, true).validate();
        } catch (AddressException e) {
            throw new IllegalArgumentException("not a mail address: " + from, e);
        }
    }
}
