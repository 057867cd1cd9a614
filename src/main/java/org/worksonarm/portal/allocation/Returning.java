package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.NotFound;

/** A team gives a loan back before its last day. */
@Service
@Transactional
public class Returning {

    private static final String GIVEN_BACK = "Given back by its team.";

    private final Allocations allocations;
    private final ApplicationDossiers dossiers;
    private final Clock clock;

    Returning(Allocations allocations, ApplicationDossiers dossiers, Clock clock) {
        this.allocations = allocations;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * Today is its last day then, and one that has not begun never does. False where it was over already: whoever comes
     * second at the same moment waits and finds it so.
     *
     * @throws NotFound where the application has no such loan, or the person is not on its team
     */
    public boolean giveBack(AllocationId id, ApplicationId application, String words, AccountId by) {
        var loan = allocations.findLocked(id, application).filter(_ -> dossiers.involves(application, by));
        var today = LocalDate.now(clock);
        var found = loan.orElseThrow(() -> new NotFound("loan " + id));
        if (!found.status().isLive()
                || found.period().last().isBefore(today)
                || found.status() == AllocationStatus.HELD) {
            return false;
        }
        found.cutShort(Ending.RELEASE, today, (GIVEN_BACK + " " + words).strip(), false);
        allocations.saveAndFlush(found);
        return true;
    }
}
