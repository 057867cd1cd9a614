package org.worksonarm.portal.fairness;

import static org.worksonarm.portal.fairness.Questions.KNOWN;

import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.calibration.Calibration;

/** How far reviewing is, and how long applicants wait. */
@Component
class Progress {

    /** Of what the portal itself decided. */
    private static final String TIMES = """
            select (d.first_decided_at at time zone 'UTC')::date - (c.submitted_at at time zone 'UTC')::date as days,
                   count(*) as applications, count(c.answer_by) as promised,
                   count(*) filter (where (d.first_decided_at at time zone 'UTC')::date
                                          <= (c.answer_by at time zone 'UTC')::date) as kept
            from application_card c join decision_card d using (application_id)
            where d.first_decided_at >= c.submitted_at and %s
            group by 1 order by 1""".formatted(KNOWN);

    /** Of applications that are open for review, have a review, or were decided in the portal. */
    private static final String COVERAGE = """
            select least(coalesce(n.reviews, 0), :wished) as reviews,
                   count(*) filter (where c.status in (:reviewable)) as open,
                   count(*) filter (where c.status not in (:reviewable)) as decided
            from application_card c
            left join review_standing n using (application_id)
            left join decision_card d using (application_id)
            where (c.status in (:reviewable) or n.reviews > 0 or d.decided_at is not null) and %s
            group by 1 order by 1""".formatted(KNOWN);

    private final Questions questions;
    private final Calibration calibration;

    Progress(Questions questions, Calibration calibration) {
        this.questions = questions;
        this.calibration = calibration;
    }

    Coverage coverage(SignedIn reader, Period period) {
        var wished = calibration.reviewsWished();
        var lines = questions
                .ask(COVERAGE, reader, period)
                .param("wished", wished)
                .query(Coverage.Line.class)
                .list();
        return new Coverage(wished, lines);
    }

    Times times(SignedIn reader, Period period) {
        return new Times(
                questions.ask(TIMES, reader, period).query(Times.Days.class).list());
    }
}
