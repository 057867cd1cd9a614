package org.worksonarm.portal.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.planning.PlanPage.Group;
import org.worksonarm.portal.planning.PlanPage.Line;

/** Lays out plans for admins. */
@Component
@Transactional(readOnly = true)
class PlanPages {

    private final PlanReading reading;
    private final Situations situations;
    private final PlanProposals proposals;

    PlanPages(PlanReading reading, Situations situations, PlanProposals proposals) {
        this.reading = reading;
        this.situations = situations;
        this.proposals = proposals;
    }

    List<PlanHead> latest(AccountId reader) {
        return reading.latest(reader);
    }

    PlanPage of(PlanId id, AccountId reader) {
        var head = reading.head(id, reader).orElseThrow(() -> new NotFound("plan " + id));
        var lines = reading.lines(id, reader);
        var notes = reading.notes(id, reader);
        if (!head.isOpen()) {
            return new PlanPage(head, groups(lines, Map.of()), notes, null, 0);
        }
        var situation = situations.of(reader);
        var broken = PlanCheck.broken(situation, head.dueOn(), lines);
        var figures = PlanFigures.of(proposals.of(lines, situation));
        return new PlanPage(head, groups(lines, broken), notes, figures, broken.size());
    }

    /** One application of an open plan, and whom it could go to. */
    PlanChoice choice(PlanId id, ApplicationId application, AccountId reader) {
        var page = of(id, reader);
        var situation = situations.of(reader);
        var waiting = situation
                .application(application)
                .filter(_ -> page.head().isOpen())
                .orElseThrow(() -> new NotFound("application " + application + " in an open plan"));
        var group = page.groups().stream()
                .filter(each -> each.application().equals(application.value()))
                .findFirst()
                .orElseGet(() -> new Group(application.value(), waiting.number(), waiting.title(), List.of()));
        return PlanChoice.of(page.head(), group, waiting, situation);
    }

    private static List<Group> groups(List<PlannedLine> lines, Map<UUID, HardRule> broken) {
        return lines.stream()
                .collect(groupingBy(PlannedLine::application, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(group -> group(group, broken))
                .toList();
    }

    private static Group group(List<PlannedLine> lines, Map<UUID, HardRule> broken) {
        var first = lines.getFirst();
        return new Group(
                first.application().value(),
                first.number(),
                first.title(),
                lines.stream().map(line -> line(line, broken)).toList());
    }

    private static Line line(PlannedLine line, Map<UUID, HardRule> broken) {
        return new Line(
                line.id(),
                line.reviewerName(),
                line.replacesName(),
                line.reason(),
                broken.get(line.id()),
                line.outcome());
    }
}
