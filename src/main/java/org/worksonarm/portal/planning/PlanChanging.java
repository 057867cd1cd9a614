package org.worksonarm.portal.planning;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Changing an open plan by hand. What the solver never does, no hand does either. */
@Service
@Transactional
class PlanChanging {

    private final PlanKeeping keeping;
    private final Plans plans;
    private final Situations situations;
    private final PlanProposals proposals;

    PlanChanging(PlanKeeping keeping, Plans plans, Situations situations, PlanProposals proposals) {
        this.keeping = keeping;
        this.plans = plans;
        this.situations = situations;
        this.proposals = proposals;
    }

    /** Asks somebody, in place of a line of the plan where one is named; unless a rule forbids it. */
    Optional<HardRule> ask(
            PlanId id,
            long version,
            ApplicationId application,
            AccountId reviewer,
            Optional<UUID> instead,
            AccountId admin) {
        var plan = keeping.claim(id, version);
        var situation = situations.of(admin);
        var line = new PlanLine(
                application, reviewer, replaced(plan, application, instead).orElse(null));
        var broken = proposals.against(line, plan, situation);
        if (broken.isEmpty()) {
            instead.ifPresent(other -> plan.drop(application, other));
            plan.add(line);
            explain(plan, situation, application);
            plans.save(plan);
        }
        return broken;
    }

    void drop(PlanId id, long version, ApplicationId application, UUID line, AccountId admin) {
        var plan = keeping.claim(id, version);
        plan.drop(application, line);
        explain(plan, situations.of(admin), application);
        plans.save(plan);
    }

    /** A plan for somebody who is away keeps taking the application from them. */
    private static Optional<AccountId> replaced(Plan plan, ApplicationId application, Optional<UUID> instead) {
        return plan.lines().stream()
                .filter(line -> line.application().equals(application))
                .filter(line -> instead.filter(line.id()::equals).isPresent())
                .flatMap(line -> Stream.ofNullable(line.replaces()))
                .findFirst();
    }

    /** Says anew why whom, and what is missing, for one application. */
    private void explain(Plan plan, Situation situation, ApplicationId application) {
        var wording = keeping.wording(situation, plan.kind(), plan.terms());
        var all = proposals.of(plan, situation);
        plan.lines().stream()
                .filter(line -> line.application().equals(application))
                .forEach(
                        line -> proposals.of(line, situation).ifPresent(one -> line.explain(wording.reason(one, all))));
        plan.note(
                application,
                situation.application(application).flatMap(each -> wording.gap(each, all)).stream()
                        .toList());
    }
}
