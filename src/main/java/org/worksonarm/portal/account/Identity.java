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

    static final String GITHUB = "github";

    Identity {
        vouchedNames = Set.copyOf(vouchedNames);
    }

    /** How the person is called at GitHub, which vouches for nothing but that. */
    @Nullable
    String login() {
        return issuer.equals(GITHUB) ? vouchedNames.stream().findFirst().orElse(null) : null;
    }

    boolean isCalled(String name) {
        var wanted = name.strip();
        return !wanted.isEmpty() && vouchedNames.stream().anyMatch(wanted::equalsIgnoreCase);
    }
}
