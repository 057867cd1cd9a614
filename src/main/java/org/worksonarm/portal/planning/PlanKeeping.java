package org.worksonarm.portal.planning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;

/** Keeps plans until they are confirmed or discarded. */
@Service
@Transactional
class PlanKeeping {

    private final Plans plans;
    private final FocusAreas areas;
    private final Clock clock;

    PlanKeeping(Plans plans, FocusAreas areas, Clock clock) {
        this.plans = plans;
        this.areas = areas;
        this.clock = clock;
    }

    PlanId add(
            PlanKind kind,
            PlanTerms terms,
            Situation situation,
            List<Proposal> proposals,
            @Nullable AccountId replaced,
            AccountId admin) {
        var plan = new Plan(kind, terms, admin, clock.instant());
        var wording = wording(situation, kind, terms);
        var lines = proposals.stream()
                .map(proposal -> line(proposal, replaced, wording.reason(proposal, proposals)))
                .toList();
        var notes = situation.applications().stream()
                .flatMap(application -> wording.gap(application, proposals).stream())
                .toList();
        plan.begin(lines, notes);
        return plans.save(plan).id();
    }

    void discard(PlanId id, AccountId admin) {
        var plan = plans.findLocked(id).orElseThrow(() -> new NotFound("plan " + id));
        if (plan.isOpen()) {
            plan.discard(admin, clock.instant());
            plans.save(plan);
        }
    }

    /** The open plan of that version, to be changed or confirmed. Nobody acts on a plan that they have not seen. */
    Plan claim(PlanId id, long version) {
        var plan = plans.findLocked(id).orElseThrow(() -> new NotFound("plan " + id));
        if (!plan.isOpen() || plan.version() != version) {
            throw new StaleEdit("The plan", plan.version(), "/assignments/plans/" + id, Map.of()).standing(true);
        }
        return plan;
    }

    void confirm(Plan plan, Map<UUID, String> leftOut, AccountId admin) {
        plan.confirm(leftOut, admin, clock.instant());
        plans.save(plan);
    }

    Wording wording(Situation situation, PlanKind kind, PlanTerms terms) {
        return new Wording(
                situation,
                kind,
                terms,
                areas.all().stream().collect(Collectors.toMap(FocusArea::slug, FocusArea::name)));
    }

    private static PlanLine line(Proposal proposal, @Nullable AccountId replaced, String reason) {
        var line = new PlanLine(proposal.application().id(), proposal.reviewer().id(), replaced);
        line.explain(reason);
        return line;
    }
}
