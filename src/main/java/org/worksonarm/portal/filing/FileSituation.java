package org.worksonarm.portal.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.ReviewerCard;

/**
 * What a file is held against, as far as whoever brought it may know.
 *
 * @param applications by number; those that hide from whoever asks are not among them
 * @param reviewers by mail address in lower case
 * @param done whose review is in, by pair; {@code false} where it is only asked for
 */
record FileSituation(
        LocalDate today,
        Map<Long, Application> applications,
        Map<String, List<ReviewerCard>> reviewers,
        Map<Pair, Boolean> done,
        Set<Pair> conflicting) {

    @Nullable
    Application application(long number) {
        return applications.get(number);
    }

    List<ReviewerCard> reviewers(String mail) {
        return reviewers.getOrDefault(mail.toLowerCase(Locale.ROOT), List.of());
    }

    /** An application, and whether it waits for reviews. */
    record Application(ApplicationId id, boolean waiting) {}

    /** An application and a reviewer. */
    record Pair(ApplicationId application, AccountId reviewer) {}
}
