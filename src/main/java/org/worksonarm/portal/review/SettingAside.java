package org.worksonarm.portal.review;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.assignment.ReviewerStoodBack;
import org.worksonarm.portal.conflict.ConflictDeclared;

/** Turns reviews into drafts, which count nowhere, when it turns out that their author should not have judged. */
@Component
class SettingAside {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SettingAside(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** What was decided with the review stays as it was decided. */
    @EventListener
    void setAside(ConflictDeclared declared) {
        if (declared.project() != null) {
            setAside("c.project_id = :about", declared.project().value(), declared.person());
        }
    }

    @EventListener
    void setAside(ReviewerStoodBack event) {
        setAside("c.application_id = :about", event.application().value(), event.reviewer());
    }

    private void setAside(String which, UUID about, AccountId reviewer) {
        jdbc.sql("""
                update review r set status = 'DRAFT', total = null, committee_comment = '', applicant_comment = '',
                       submitted_at = null, draft_saved_at = coalesce(draft_saved_at, updated_at), version = r.version + 1,
                       draft_revision = coalesce(draft_revision, r.revision),
                       draft_committee_comment = coalesce(draft_committee_comment, committee_comment),
                       draft_applicant_comment = coalesce(draft_applicant_comment, applicant_comment),
                       draft_points = coalesce(draft_points, (select jsonb_object_agg(s.criterion_id, s.points)
                           from review_score s where s.review_id = r.review_id), '{}')
                from application_card c
                where c.application_id = r.application_id and %s and c.status in (:reviewable)
                  and r.reviewer = :person and r.status = 'SUBMITTED' returning r.review_id""".formatted(which))
                .param("about", about)
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .param("person", reviewer.value())
                .query(UUID.class)
                .list()
                .forEach(this::forgetScores);
    }

    private void forgetScores(UUID review) {
        jdbc.sql("delete from review_score where review_id = ?").param(review).update();
        events.publishEvent(new ReviewSetAside(new ReviewId(review)));
    }
}
