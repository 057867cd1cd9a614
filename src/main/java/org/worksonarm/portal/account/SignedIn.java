package org.worksonarm.portal.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.worksonarm.portal.record.Actor;

/** The person behind a request, however they signed in: the one principal type of the portal. */
public record SignedIn(AccountId accountId, String displayName, Set<Role> roles)
        implements Principal, Actor, Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public String getName() {
        return accountId.toString();
    }

    @Override
    public UUID actorId() {
        return accountId.value();
    }
}
