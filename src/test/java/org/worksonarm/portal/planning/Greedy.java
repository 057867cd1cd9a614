package org.worksonarm.portal.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody would do by hand: for one application after the other, whoever knows it best and has room. */
final class Greedy {

    private final Situation situation;
    private final Map<PossibleReviewer, Integer> given = new HashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();

    private Greedy(Situation situation) {
        this.situation = situation;
    }

    static List<Proposal> propose(Situation situation, int reviews) {
        var greedy = new Greedy(situation);
        situation.applications().forEach(application -> greedy.fill(application, reviews));
        return greedy.proposals;
    }

    private void fill(WaitingApplication application, int reviews) {
        situation.reviewers().stream()
                .filter(reviewer ->
                        situation.against(reviewer, application, Crowd.DUE).isEmpty())
                .filter(reviewer -> given.getOrDefault(reviewer, 0) < reviewer.room())
                .sorted(Comparator.comparing(
                        (PossibleReviewer reviewer) -> reviewer.expertiseFor(application), Comparator.reverseOrder()))
                .limit(reviews)
                .toList()
                .forEach(reviewer -> give(application, reviewer));
    }

    private void give(WaitingApplication application, PossibleReviewer reviewer) {
        given.merge(reviewer, 1, Integer::sum);
        proposals.add(new Proposal(application, reviewer));
    }
}
