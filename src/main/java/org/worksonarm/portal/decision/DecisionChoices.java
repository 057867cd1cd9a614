package org.worksonarm.portal.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.Outcome;

/** The decisions that may be made on an application now. */
record DecisionChoices(List<Outcome> outcomes) {

    static DecisionChoices of(ApplicationStatus status, Optional<Decision> decision) {
        var possible = Arrays.stream(Outcome.values())
                .filter(next -> status.isOpenForReview())
                .filter(next -> decision.isEmpty() || decision.orElseThrow().mayBecome(next));
        return new DecisionChoices(possible.toList());
    }

    boolean allow(Outcome outcome) {
        return outcomes.contains(outcome);
    }

    public boolean isEmpty() {
        return outcomes.isEmpty();
    }
}
