package org.worksonarm.portal.account;

import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the accounts of the demo programme's people. Exists in demo mode only. */
@Service
@ConditionalOnBooleanProperty("portal.demo.enabled")
public class DemoPeople {

    private final SigningIn signingIn;
    private final Accounts accounts;
    private final Admins admins;

    DemoPeople(SigningIn signingIn, Accounts accounts, Admins admins) {
        this.signingIn = signingIn;
        this.accounts = accounts;
        this.admins = admins;
    }

    @Transactional
    public SignedIn signIn(DemoPerson person) {
        return withRoles(person.identity(), person.roles());
    }

    /** A further reviewer, whom nobody signs in as. */
    @Transactional
    public SignedIn reviewer(String displayName) {
        var identity = new Identity("demo", displayName, displayName, null, Set.of());
        return withRoles(identity, Set.of(Role.REVIEWER));
    }

    /** Somebody on the team of a project, whom nobody signs in as, but who reads mails. */
    @Transactional
    public SignedIn maintainer(String displayName, String email) {
        return withRoles(new Identity("demo", displayName, displayName, email, Set.of()), Set.of());
    }

    private SignedIn withRoles(Identity identity, Set<Role> roles) {
        admins.lock();
        var account = accounts.findById(signingIn.signIn(identity).accountId()).orElseThrow();
        roles.forEach(account::grant);
        return accounts.save(account).signedIn();
    }
}
