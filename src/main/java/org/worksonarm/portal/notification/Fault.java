package org.worksonarm.portal.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not sent.
 *
 * @param words for the person who waits for it; they hold no address, as the whole team reads them
 * @param lasting whether the same attempt would fail again tomorrow
 */
record Fault(String words, boolean lasting) {

    static final Fault NO_ADDRESS = new Fault("No address of this person is known any more.", true);

    static final Fault NOT_FOR_THEM = new Fault("It is no longer meant for this person.", true);

    private static final int LONGEST = 300;

    static Fault of(MailException failure) {
        var causes = causes(failure);
        if (failure instanceof MailAuthenticationException) {
            return new Fault("The mail server does not accept the portal's password.", false);
        }
        if (causes.stream().anyMatch(AddressException.class::isInstance)) {
            return new Fault("This is not a mail address.", true);
        }
        var refused = causes.stream().anyMatch(Fault::isRefusalOfRecipient);
        return new Fault(words(causes), refused);
    }

    /** Jakarta Mail counts an address as invalid where the server answered with a lasting error, 5xx. */
    private static boolean isRefusalOfRecipient(Throwable cause) {
        return cause instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
    }

    /** The innermost cause is the server's own answer, or why there is none. */
    private static String words(List<Throwable> causes) {
        return causes.reversed().stream()
                .flatMap(cause -> Stream.ofNullable(cause.getMessage()))
                .map(Fault::readable)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("The mail server does not answer.");
    }

    private static String readable(String text) {
        var plain = text.replaceAll("\\p{Cntrl}+", " ").replaceAll("<?[^\\s<>]+@[^\\s<>]+>?", "(address)");
        return plain.strip().substring(0, Math.min(LONGEST, plain.strip().length()));
    }

    private static List<Throwable> causes(MailException failure) {
        var causes = new ArrayList<Throwable>();
        add(causes, failure.getCause());
        if (failure instanceof MailSendException sending) {
            Stream.of(sending.getMessageExceptions()).forEach(each -> add(causes, each));
        }
        return causes;
    }

    /** Jakarta Mail chains in a way of its own, and in the usual one. */
    private static void add(List<Throwable> causes, @Nullable Throwable cause) {
        if (cause == null || causes.contains(cause)) {
            return;
        }
        causes.add(cause);
        add(causes, cause instanceof MessagingException messaging ? messaging.getNextException() : cause.getCause());
    }
}
