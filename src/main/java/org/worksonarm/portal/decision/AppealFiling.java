package org.worksonarm.portal.decision;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Enters an appeal, and settles who of the programme is told of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AppealFiling {

    private final Appeals appeals;
    private final SecondLook secondLook;
    private final Clock clock;

    AppealFiling(Appeals appeals, SecondLook secondLook, Clock clock) {
        this.appeals = appeals;
        this.secondLook = secondLook;
        this.clock = clock;
    }

    void file(Decision against, String reasons, AccountId member) {
        var told = secondLook.told(against.application());
        appeals.save(new Appeal(against, reasons, member, clock.instant(), told));
    }
}
