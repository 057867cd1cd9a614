package org.worksonarm.portal.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people whom anybody may be in the demo programme. */
public enum DemoPerson {
    MAINTAINER("Mara Lindqvist", "mara@project.example", null),
    REVIEWER("Ravi Okafor", "ravi@reviewer.example", Role.REVIEWER),
    SECOND_REVIEWER("Noor Haddad", "noor@reviewer.example", Role.REVIEWER),
    THIRD_REVIEWER("Tomás Brandt", "tomas@reviewer.example", Role.REVIEWER),
    ADMIN("Ada Moreau", "ada@programme.example", Role.ADMIN);

    private final String displayName;
    private final String email;
    private final @Nullable Role role;

    DemoPerson(String displayName, String email, @Nullable Role role) {
        this.displayName = displayName;
        this.email = email;
        this.role = role;
    }

    public String displayName() {
        return displayName;
    }

    Set<Role> roles() {
        return role == null ? Set.of() : Set.of(role);
    }

    Identity identity() {
        return new Identity("demo", name(), displayName, email, Set.of());
    }
}
