package org.worksonarm.portal.discussion;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.discussion.Hall.Card;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.review.OwnReviewFirst;

/**
 * Knows for whom there is a discussion of an application that was handed in: for reviewers and admins, unless they have a
 * conflict of interest. It is open to those who owe no review.
 */
@Component
@Transactional(readOnly = true)
class Entrance {

    private final JdbcClient jdbc;

    Entrance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Hall enter(ApplicationId application, SignedIn person) {
        return Optional.of(person)
                .filter(each -> each.is(Role.REVIEWER) || each.is(Role.ADMIN))
                .flatMap(each -> find(application, each.accountId(), each.is(Role.REVIEWER)))
                .orElseThrow(() -> new NotFound("application " + application));
    }

    /** For one whom a page of the committee let in, perhaps to review. */
    Optional<Hall> find(ApplicationId application, AccountId person, boolean reviewing) {
        return jdbc.sql("""
                select c.application_id, c.number, c.title, c.project_name, %s as owes from application_card c
                where c.application_id = :application and c.status <> 'DRAFT' and c.submitted_at is not null %s""".formatted(OwnReviewFirst.OWED_ALSO_BY_ROLE, NO_CONFLICT))
                .param("application", application.value())
                .param("me", person.value())
                .param("reviewer", reviewing)
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .query(Card.class)
                .optional()
                .map(card -> card.hall(person));
    }
}
