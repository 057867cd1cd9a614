package org.worksonarm.portal.notification;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.review.ActiveReviewers;

/** Knows who acts on an application: the admins, and the reviewers who read it. Conflicts of interest are not looked at. */
@Component
class Committee {

    private final People people;
    private final ActiveReviewers reviewers;

    Committee(People people, ActiveReviewers reviewers) {
        this.people = people;
        this.reviewers = reviewers;
    }

    Stream<AccountId> of(ApplicationId application) {
        var stillReviewers = people.withRole(Role.REVIEWER);
        return Stream.concat(admins(), reviewers.of(application).stream().filter(stillReviewers::contains));
    }

    Stream<AccountId> admins() {
        return people.withRole(Role.ADMIN).stream();
    }
}
