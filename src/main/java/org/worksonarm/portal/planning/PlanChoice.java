package org.worksonarm.portal.planning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.worksonarm.portal.planning.PlanPage.Group;

/** One application of an open plan: whom the plan asks for it, and whom it could ask. */
record PlanChoice(PlanHead head, Group group, List<Option> candidates, List<Option> instead) {

    static PlanChoice of(PlanHead head, Group group, WaitingApplication application, Situation situation) {
        var candidates = situation.reviewers().stream()
                .filter(reviewer ->
                        situation.against(reviewer, application, head.dueOn()).isEmpty())
                .sorted(Comparator.comparing(
                                (PossibleReviewer reviewer) -> reviewer.expertiseFor(application),
                                Comparator.reverseOrder())
                        .thenComparingInt(PossibleReviewer::shown))
                .map(reviewer -> option(reviewer, application))
                .toList();
        var instead = Stream.concat(
                Stream.of(new Option("", "Nobody: ask one more")),
                group.lines().stream().map(line -> new Option(line.id().toString(), line.reviewer())));
        return new PlanChoice(head, group, candidates, instead.toList());
    }

    private static Option option(PossibleReviewer reviewer, WaitingApplication application) {
        return new Option(
                reviewer.id().toString(),
                "%s: %s, %d of %d open%s"
                        .formatted(
                                reviewer.name(),
                                reviewer.expertiseFor(application).words("one of its areas"),
                                reviewer.shown(),
                                reviewer.limit(),
                                reviewer.newcomer() ? ", newcomer" : ""));
    }

    /** One entry of a list to choose from. */
    record Option(String value, String label) {}
}
