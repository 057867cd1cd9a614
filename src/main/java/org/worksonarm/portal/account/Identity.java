package org.worksonarm.portal.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sign-in provider vouches for.
 *
 * @param issuer who says so
 * @param subject whom it means: stable, and unique at the issuer
 * @param vouchedNames a verified e-mail address or a login name, by which configuration may name this person
 */
record Identity(
        String issuer,
        String subject,
        String name,
        @Nullable String email,
        Set<String> vouchedNames) {

    Identity {
        vouchedNames = Set.copyOf(vouchedNames);
    }

    boolean isCalled(String name) {
        var wanted = name.strip();
        return !wanted.isEmpty() && vouchedNames.stream().anyMatch(wanted::equalsIgnoreCase);
    }
}
