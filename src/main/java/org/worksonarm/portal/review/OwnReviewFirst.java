package org.worksonarm.portal.review;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.Dossier;

/**
 * Keeps what others gave from reviewers who may still give their own scores, so that nobody's lean on another's. It
 * holds for admins too where they are reviewers at the same time.
 */
@Component
@Transactional(readOnly = true)
public class OwnReviewFirst {

    /** The same for lists: whether the {@code :reviewer} who is the person {@code :me} owes application {@code c} one. */
    public static final String OWED = """
            (:reviewer and c.status in (:reviewable)
             and not exists (select 1 from review own where own.application_id = c.application_id
                             and own.reviewer = :me and own.status = 'SUBMITTED'))""";

    /** The statuses in which scores may still change. */
    public static final List<String> REVIEWABLE = Arrays.stream(ApplicationStatus.values())
            .filter(ApplicationStatus::isOpenForReview)
            .map(Enum::name)
            .toList();

    private final Reviews reviews;

    OwnReviewFirst(Reviews reviews) {
        this.reviews = reviews;
    }

    public boolean isOwed(Dossier dossier, SignedIn person) {
        return person.is(Role.REVIEWER)
                && dossier.status().isOpenForReview()
                && reviews.find(dossier.id(), person.accountId())
                        .filter(Review::isSubmitted)
                        .isEmpty();
    }
}
