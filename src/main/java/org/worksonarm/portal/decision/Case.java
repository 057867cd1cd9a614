package org.worksonarm.portal.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.kernel.StaleEdit;

/**
 * An application and all decisions on it, oldest first.
 *
 * @param reviewFirst whether this admin must hand in an own review before seeing others' and deciding
 * @param leftToOthers whether this admin made a decision that is appealed, which another one answers
 */
record Case(Dossier dossier, List<Decision> decisions, boolean reviewFirst, boolean leftToOthers) {

    private static final Map<String, String> NOTHING = Map.of("outcome", "", "reason", "", "whatWouldChange", "");

    Case {
        decisions = List.copyOf(decisions);
    }

    Optional<Decision> held() {
        return in(DecisionState.HELD);
    }

    Optional<Decision> standing() {
        return in(DecisionState.STANDS);
    }

    /** What the applicants were told last, whether it stands or not. */
    Optional<Decision> told() {
        return told(decisions);
    }

    static Optional<Decision> told(List<Decision> decisions) {
        return decisions.stream().filter(decision -> decision.state().isTold()).reduce((_, later) -> later);
    }

    /** Grows with whatever is decided on this application. */
    long version() {
        return decisions.stream().mapToLong(Decision::writings).sum();
    }

    /** What may be decided now; nothing by whoever owes a review or leaves an appeal to others. */
    DecisionChoices choices() {
        return reviewFirst || leftToOthers ? DecisionChoices.none() : DecisionChoices.of(dossier.status(), standing());
    }

    /** Stops what was typed before somebody else decided something; whoever owes a review is not told what. */
    void refuseStale(long known) {
        if (known != version() && !reviewFirst) {
            throw stale(held().or(this::told)
                    .map(Decision::verdict)
                    .map(Verdict::asTyped)
                    .orElse(NOTHING));
        }
    }

    private StaleEdit stale(Map<String, String> saved) {
        return new StaleEdit("The decision on " + dossier.title(), version(), "/ranking/" + dossier.id(), saved)
                .standing(choices().isEmpty());
    }

    private Optional<Decision> in(DecisionState state) {
        return in(state, decisions);
    }

    static Optional<Decision> in(DecisionState state, List<Decision> decisions) {
        return decisions.stream().filter(decision -> decision.state() == state).findFirst();
    }
}
