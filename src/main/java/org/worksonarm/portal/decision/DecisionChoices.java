package org.worksonarm.portal.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.Outcome;

/** The decisions that may be made on an application now. */
record DecisionChoices(List<Outcome> outcomes) {

    static DecisionChoices of(ApplicationStatus status, Optional<Decision> standing) {
        var possible = Arrays.stream(Outcome.values())
                .filter(_ -> status.isOpenForReview())
                .filter(next -> standing.isEmpty() || follows(next, standing.orElseThrow()));
        return new DecisionChoices(possible.toList());
    }

    static DecisionChoices none() {
        return new DecisionChoices(List.of());
    }

    private static boolean follows(Outcome next, Decision standing) {
        return standing.verdict().mayBeFollowed() && next != standing.outcome();
    }

    boolean allow(Outcome outcome) {
        return outcomes.contains(outcome);
    }

    public boolean isEmpty() {
        return outcomes.isEmpty();
    }
}
