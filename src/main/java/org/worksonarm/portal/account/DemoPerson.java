package org.worksonarm.portal.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people whom anybody may be in the demo programme. */
public enum DemoPerson {
    MAINTAINER("Mara Lindqvist", null),
    REVIEWER("Ravi Okafor", Role.REVIEWER),
    ADMIN("Ada Moreau", Role.ADMIN);

    private final String displayName;
    private final @Nullable Role role;

    DemoPerson(String displayName, @Nullable Role role) {
        this.displayName = displayName;
        this.role = role;
    }

    public String displayName() {
        return displayName;
    }

    Set<Role> roles() {
        return role == null ? Set.of() : Set.of(role);
    }

    Identity identity() {
        return new Identity("demo", name(), displayName, null, Set.of());
    }
}
