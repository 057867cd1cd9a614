package org.worksonarm.portal.conflict;

import org.springframework.boot.test.context.TestComponent;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;

/** People who have a conflict of interest with the {@link Quokka}. */
@TestComponent
class ConflictedPeople {

    private final Quokka quokka;
    private final Declaring declaring;
    private final Affiliations affiliations;

    ConflictedPeople(Quokka quokka, Declaring declaring, Affiliations affiliations) {
        this.quokka = quokka;
        this.declaring = declaring;
        this.affiliations = affiliations;
    }

    SignedIn person(ConflictKind kind, Role role) {
        var person = quokka.person(kind == ConflictKind.MAIL_DOMAIN ? "somebody@wombat.example" : null, role);
        switch (kind) {
            case DECLARED -> declaring.declare("quokkaFISH", person.accountId(), "We share a flat.");
            case GITHUB -> affiliations.nameGitHub(person.accountId(), "Wombat-Works");
            case ORGANISATION -> affiliations.nameOrganisation(person.accountId(), "The Wombat Works, Ltd.");
            case MEMBER -> quokka.join(person.accountId().value());
            case MAIL_DOMAIN -> {}
        }
        return person;
    }
}
