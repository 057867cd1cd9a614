package org.worksonarm.portal.conversation;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.review.OwnReviewFirst;

/**
 * Knows for whom somebody speaks about an application that was handed in. Whoever takes part in it belongs to its team,
 * whatever roles they have; other reviewers and admins speak for the programme, unless they have a conflict of interest;
 * for anybody else there is nothing here.
 */
@Component
@Transactional(readOnly = true)
class Door {

    private final JdbcClient jdbc;

    Door(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Room enter(ApplicationId application, SignedIn person) {
        return find(application, person.accountId(), person.is(Role.REVIEWER))
                .filter(room -> !room.isProgramme() || person.is(Role.REVIEWER) || person.is(Role.ADMIN))
                .orElseThrow(() -> new NotFound("application " + application));
    }

    /** For a person who takes part, or else one whom a page of the committee let in, perhaps to review. */
    Optional<Room> find(ApplicationId application, AccountId person, boolean reviewing) {
        return card(application, person, reviewing)
                .map(card -> card.room(new Speaker(person, card.takesPart() ? Voice.TEAM : Voice.PROGRAMME)));
    }

    /** As anybody of the team finds it. */
    Optional<Room> findForTeam(ApplicationId application) {
        var somebody = new AccountId(application.value());
        return card(application, somebody, false).map(card -> card.room(new Speaker(somebody, Voice.TEAM)));
    }

    private Optional<Card> card(ApplicationId application, AccountId person, boolean reviewing) {
        return jdbc.sql("""
                select c.*, exists (select 1 from application_participant p where p.application_id = c.application_id
                                    and p.account_id = :me) as takes_part, %s as owes
                from application_card c
                where c.application_id = :application and c.status <> 'DRAFT' and c.submitted_at is not null
                  and (exists (select 1 from application_participant p
                               where p.application_id = c.application_id and p.account_id = :me)
                       or true %s)""".formatted(OwnReviewFirst.OWED_ALSO_BY_ROLE, NO_CONFLICT))
                .param("application", application.value())
                .param("me", person.value())
                .param("reviewer", reviewing)
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .query(Card.class)
                .optional();
    }

    private record Card(
            UUID applicationId,
            long number,
            String title,
            UUID projectId,
            String projectName,
            ApplicationStatus status,
            boolean takesPart,
            boolean owes) {

        Room room(Speaker speaker) {
            return new Room(
                    new ApplicationId(applicationId),
                    new ApplicationNumber(number),
                    title,
                    projectId,
                    projectName,
                    status,
                    speaker,
                    speaker.voice() == Voice.PROGRAMME && !owes);
        }
    }
}
