package org.worksonarm.portal.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.worksonarm.portal.account.AccountId;

/** Holds the lines of a plan against the world as it is now, one after the other: each takes up room of its reviewer. */
final class PlanCheck {

    private final Situation situation;
    private final LocalDate dueOn;
    private final Map<AccountId, Integer> given = new HashMap<>();

    private PlanCheck(Situation situation, LocalDate dueOn) {
        this.situation = situation;
        this.dueOn = dueOn;
    }

    /** The lines that cannot be carried out, and which rule forbids each. */
    static Map<UUID, HardRule> broken(Situation situation, LocalDate dueOn, List<PlannedLine> lines) {
        var check = new PlanCheck(situation, dueOn);
        var broken = new HashMap<UUID, HardRule>();
        lines.forEach(line -> check.rule(line).ifPresent(rule -> broken.put(line.id(), rule)));
        return broken;
    }

    private Optional<HardRule> rule(PlannedLine line) {
        if (dueOn.isBefore(situation.today())) {
            return Optional.of(HardRule.DUE_DAY_PASSED);
        }
        var application = situation.application(line.application());
        var reviewer = situation.reviewer(line.reviewer());
        if (application.isEmpty()) {
            return Optional.of(HardRule.NOT_WAITING);
        }
        return reviewer.isEmpty()
                ? Optional.of(HardRule.NOT_A_REVIEWER)
                : rule(reviewer.orElseThrow(), application.orElseThrow());
    }

    private Optional<HardRule> rule(PossibleReviewer reviewer, WaitingApplication application) {
        var rule = situation.against(reviewer, application, dueOn);
        if (rule.isPresent()) {
            return rule;
        }
        var before = given.merge(reviewer.id(), 1, Integer::sum) - 1;
        return before < reviewer.room() ? Optional.empty() : Optional.of(HardRule.AT_THE_LIMIT);
    }
}
