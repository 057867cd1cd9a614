package org.worksonarm.portal.planning;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** The lines of a plan as the proposals that they are, as far as the situation still knows whom they are about. */
@Component
class PlanProposals {

    List<Proposal> of(Plan plan, Situation situation) {
        return plan.lines().stream()
                .flatMap(line -> of(line, situation).stream())
                .toList();
    }

    List<Proposal> of(List<PlannedLine> lines, Situation situation) {
        return lines.stream()
                .flatMap(line -> of(line.application(), line.reviewer(), situation).stream())
                .toList();
    }

    Optional<Proposal> of(PlanLine line, Situation situation) {
        return of(line.application(), line.reviewer(), situation);
    }

    /** Which rule forbids to add this line to those that the plan has. */
    Optional<HardRule> against(PlanLine line, Plan plan, Situation situation) {
        var application = situation.application(line.application());
        var reviewer = situation.reviewer(line.reviewer());
        if (application.isEmpty()) {
            return Optional.of(HardRule.NOT_WAITING);
        }
        return reviewer.isEmpty()
                ? Optional.of(HardRule.NOT_A_REVIEWER)
                : against(new Proposal(application.orElseThrow(), reviewer.orElseThrow()), plan, situation);
    }

    private Optional<HardRule> against(Proposal proposal, Plan plan, Situation situation) {
        var reviewer = proposal.reviewer();
        var rule =
                situation.against(reviewer, proposal.application(), plan.terms().dueOn());
        var others = of(plan, situation);
        if (rule.isPresent()) {
            return rule;
        }
        if (others.contains(proposal)) {
            return Optional.of(HardRule.ASKED_ALREADY);
        }
        var given = others.stream()
                .filter(other -> other.reviewer().equals(reviewer))
                .count();
        return given < reviewer.room() ? Optional.empty() : Optional.of(HardRule.AT_THE_LIMIT);
    }

    private static Optional<Proposal> of(ApplicationId application, AccountId reviewer, Situation situation) {
        return situation
                .application(application)
                .flatMap(waiting -> situation.reviewer(reviewer).map(possible -> new Proposal(waiting, possible)));
    }
}
