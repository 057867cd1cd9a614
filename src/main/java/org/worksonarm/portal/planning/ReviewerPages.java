package org.worksonarm.portal.planning;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.assignment.Reviewers;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.NotFound;

/** Lays out what is open with a reviewer, as far as the admin who looks may know. */
@Component
@Transactional(readOnly = true)
class ReviewerPages {

    private final JdbcClient jdbc;
    private final Reviewers reviewers;
    private final Clock clock;

    ReviewerPages(JdbcClient jdbc, Reviewers reviewers, Clock clock) {
        this.jdbc = jdbc;
        this.reviewers = reviewers;
        this.clock = clock;
    }

    ReviewerPage of(UUID reviewer, AccountId reader) {
        var card = reviewers.all(reader).stream()
                .filter(each -> each.id().equals(reviewer))
                .findFirst()
                .orElseThrow(() -> new NotFound("reviewer " + reviewer));
        return new ReviewerPage(reviewer, card.name(), card.awayUntil(), open(reviewer, reader));
    }

    private List<ReviewerPage.Open> open(UUID reviewer, AccountId reader) {
        return jdbc.sql("""
            select c.application_id, a.number, a.title, c.due_on, c.due_on < :today as late
            from assignment_card c join application_card a using (application_id)
            where c.reviewer = :reviewer and c.status = 'ASSIGNED' %s order by c.due_on, a.number\
            """.formatted(ConflictWall.NO_CONFLICT))
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("reviewer", reviewer)
                .param("me", reader.value())
                .query((row, _) -> new ReviewerPage.Open(
                        row.getObject(1, UUID.class),
                        new ApplicationNumber(row.getLong(2)),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5)))
                .list();
    }
}
