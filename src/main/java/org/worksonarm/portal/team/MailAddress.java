package org.worksonarm.portal.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address in small letters, its domain in the form that mail servers read. */
@Embeddable
record MailAddress(@Column(name = "address") String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    MailAddress {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("no mail address");
        }
    }

    /** Reads what somebody typed; empty where it cannot be an address. */
    static Optional<MailAddress> of(String typed) {
        try {
            var text = typed.strip();
            var at = text.lastIndexOf('@') + 1;
            var address = text.substring(0, at) + IDN.toASCII(text.substring(at));
            return Optional.of(new MailAddress(address.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Addresses of people do not belong into logs. */
    @Override
    public String toString() {
        return "a mail address";
    }
}
