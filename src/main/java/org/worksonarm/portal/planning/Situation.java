package org.worksonarm.portal.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/**
 * What a plan depends on at one moment, as far as the admin who makes or reads it may know: the applications that wait for
 * reviews, by number, and the reviewers, by name.
 */
record Situation(LocalDate today, List<WaitingApplication> applications, List<PossibleReviewer> reviewers) {

    Situation {
        applications = List.copyOf(applications);
        reviewers = List.copyOf(reviewers);
    }

    Optional<WaitingApplication> application(ApplicationId id) {
        return applications.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Optional<PossibleReviewer> reviewer(AccountId id) {
        return reviewers.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Which rule forbids to ask this reviewer, apart from what a plan asks of them already. */
    Optional<HardRule> against(PossibleReviewer reviewer, WaitingApplication application, LocalDate dueOn) {
        if (application.conflicting().contains(reviewer.id())) {
            return Optional.of(HardRule.CONFLICT_OF_INTEREST);
        }
        if (application.live().contains(reviewer.id())) {
            return Optional.of(HardRule.ASKED_ALREADY);
        }
        if (reviewer.isAway(today, dueOn)) {
            return Optional.of(HardRule.AWAY);
        }
        return reviewer.room() == 0 ? Optional.of(HardRule.AT_THE_LIMIT) : Optional.empty();
    }

    /** The same for some applications only, which this reviewer is to review no longer, while whoever else does counts not. */
    Situation without(AccountId reviewer, Set<ApplicationId> some) {
        return new Situation(
                today,
                applications.stream().filter(each -> some.contains(each.id())).toList(),
                reviewers.stream().filter(each -> !each.id().equals(reviewer)).toList());
    }
}
