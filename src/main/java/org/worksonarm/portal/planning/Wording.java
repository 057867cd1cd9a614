package org.worksonarm.portal.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says in words why somebody is asked, and why nobody is.
 *
 * @param areas the names of the focus areas by slug
 */
record Wording(Situation situation, PlanKind kind, PlanTerms terms, Map<String, String> areas) {

    /** Why this reviewer is asked, beside those who are asked for the same application or review it already. */
    String reason(Proposal proposal, List<Proposal> plan) {
        var reviewer = proposal.reviewer();
        var area = reviewer.bestArea(proposal.application()).map(slug -> areas.getOrDefault(slug, slug));
        var words =
                new StringBuilder(reviewer.expertiseFor(proposal.application()).words(area.orElse("")));
        words.append(", %d of %d open".formatted(reviewer.shown(), reviewer.limit()));
        words.append(company(proposal, plan));
        if (proposal.application().declined().contains(reviewer.id())) {
            words.append(", declined it before");
        }
        return words.toString();
    }

    /** What an application lacks, if anything, and why nobody else could be asked. */
    Optional<PlanNote> gap(WaitingApplication application, List<Proposal> plan) {
        var asked = plan.stream()
                .filter(proposal -> proposal.application().equals(application))
                .count();
        var missing = kind.seats(application, terms) - asked;
        return missing <= 0
                ? Optional.empty()
                : Optional.of(new PlanNote(application.id(), shortBy(missing) + " " + why(application, plan)));
    }

    private static String company(Proposal proposal, List<Proposal> plan) {
        var colleagues = plan.stream()
                .filter(other -> other.application().equals(proposal.application()))
                .map(Proposal::reviewer)
                .filter(other -> !other.equals(proposal.reviewer()))
                .toList();
        if (proposal.reviewer().newcomer()) {
            var alone = colleagues.stream().allMatch(PossibleReviewer::newcomer);
            return alone ? ", newcomer without anybody experienced" : ", newcomer beside somebody experienced";
        }
        return colleagues.stream().anyMatch(PossibleReviewer::newcomer) ? ", experienced beside a newcomer" : "";
    }

    private static String shortBy(long missing) {
        return missing == 1 ? "One review could not be given." : missing + " reviews could not be given.";
    }

    private String why(WaitingApplication application, List<Proposal> plan) {
        var reviewers = situation.reviewers();
        var conflicting = count(application, HardRule.CONFLICT_OF_INTEREST);
        if (reviewers.isEmpty()) {
            return "There is no reviewer.";
        }
        if (conflicting == reviewers.size() - 1) {
            return "Only one reviewer has no conflict of interest.";
        }
        return "Of %d reviewers, %d have a conflict of interest, %d are away, %d have reached their limit, the others review it."
                .formatted(
                        reviewers.size(),
                        conflicting,
                        count(application, HardRule.AWAY),
                        atTheLimit(application, plan));
    }

    private long count(WaitingApplication application, HardRule rule) {
        return situation.reviewers().stream()
                .filter(reviewer ->
                        situation.against(reviewer, application, terms.dueOn()).equals(Optional.of(rule)))
                .count();
    }

    private long atTheLimit(WaitingApplication application, List<Proposal> plan) {
        return situation.reviewers().stream()
                .filter(reviewer -> !plan.contains(new Proposal(application, reviewer)))
                .filter(reviewer -> situation
                        .against(reviewer, application, terms.dueOn())
                        .map(HardRule.AT_THE_LIMIT::equals)
                        .orElse(true))
                .count();
    }
}
