package org.worksonarm.portal.planning;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Making plans. The solver runs outside of any transaction: a plan is confirmed against the world of that day anyway. */
@Service
public class PlanMaking {

    private final Situations situations;
    private final Rostering rostering;
    private final PlanKeeping keeping;

    PlanMaking(Situations situations, Rostering rostering, PlanKeeping keeping) {
        this.situations = situations;
        this.rostering = rostering;
        this.keeping = keeping;
    }

    /** Plans so many reviews for each application, due on a day. */
    public PlanId plan(int reviews, LocalDate dueOn, AccountId admin) {
        return plan(new PlanTerms(reviews, dueOn, 1), admin);
    }

    /** Plans for every application that waits for reviews and that this admin may see. */
    PlanId plan(PlanTerms terms, AccountId admin) {
        var situation = situations.of(admin);
        var proposals = rostering.propose(situation, PlanKind.AUTOMATIC, terms);
        return keeping.add(PlanKind.AUTOMATIC, terms, situation, proposals, null, admin);
    }

    /** Finds others for what is open with a reviewer; nobody is to have more than that one review of each. */
    PlanId reassign(AccountId from, Set<ApplicationId> open, PlanTerms terms, AccountId admin) {
        var situation = situations.of(admin).without(from, open);
        var proposals = rostering.propose(situation, PlanKind.REASSIGNING, terms);
        return keeping.add(PlanKind.REASSIGNING, terms, situation, proposals, from, admin);
    }
}
