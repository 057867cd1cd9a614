package org.worksonarm.portal.planning;

import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Turns a plan into assignments: exactly the lines that the admin was shown, but for those that the world overtook. */
@Service
@Transactional
public class PlanConfirmation {

    private static final String HIDDEN = "Not confirmed: whoever confirmed the plan may not see this application.";

    private final PlanKeeping keeping;
    private final PlanReading reading;
    private final Situations situations;
    private final PlanCarrying carrying;

    PlanConfirmation(PlanKeeping keeping, PlanReading reading, Situations situations, PlanCarrying carrying) {
        this.keeping = keeping;
        this.reading = reading;
        this.situations = situations;
        this.carrying = carrying;
    }

    /** Confirms it as it stands. */
    public void confirm(PlanId id, AccountId admin) {
        reading.head(id, admin).ifPresent(head -> confirm(id, head.version(), admin));
    }

    /** Says how many lines were carried out and how many were left out. */
    Confirmed confirm(PlanId id, long version, AccountId admin) {
        var plan = keeping.claim(id, version);
        carrying.awaitTurns(plan.lines().stream().map(PlanLine::application));
        var lines = reading.lines(id, admin);
        var leftOut = new HashMap<UUID, String>();
        plan.lines().forEach(line -> leftOut.put(line.id(), HIDDEN));
        var broken = PlanCheck.broken(situations.of(admin), plan.terms().dueOn(), lines);
        for (var line : lines) {
            carrying.carryOut(line, broken.get(line.id()), plan.terms().dueOn(), admin)
                    .ifPresentOrElse(why -> leftOut.put(line.id(), why), () -> leftOut.remove(line.id()));
        }
        keeping.confirm(plan, leftOut, admin);
        var missed = (int)
                lines.stream().filter(line -> leftOut.containsKey(line.id())).count();
        return new Confirmed(lines.size() - missed, missed);
    }

    /** What came of the lines that the admin was shown. */
    record Confirmed(int carriedOut, int leftOut) {}
}
