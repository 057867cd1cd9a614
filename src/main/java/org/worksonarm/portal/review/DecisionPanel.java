package org.worksonarm.portal.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.application.StatusPanel;

/** Tells the applicants what was decided, in the programme's name, and what its reviewers have to say to them. */
@Component
@Order(1)
@Transactional(readOnly = true)
class DecisionPanel implements StatusPanel {

    private final Decisions decisions;
    private final JdbcClient jdbc;

    DecisionPanel(Decisions decisions, JdbcClient jdbc) {
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        return decisions
                .findByApplication(application)
                .map(decision -> new Panel("review/decision-panel", told(decision, comments(application))));
    }

    /** In no order that tells who wrote them. */
    private List<String> comments(ApplicationId application) {
        return jdbc.sql("""
                select applicant_comment from review
                where application_id = ? and status = 'SUBMITTED' and length(trim(applicant_comment)) > 0
                order by md5(applicant_comment)""").param(application.value()).query(String.class).list();
    }

    private static Told told(Decision decision, List<String> comments) {
        var at = decision.decidedAt();
        return new Told(
                decision.outcome(),
                StatusTone.of(decision.outcome()),
                decision.reason(),
                at == null ? null : Waiting.day(at),
                comments);
    }

    /** What the applicants read; {@code on} is null where the day is not known. */
    record Told(
            Outcome outcome,
            String tone,
            String reason,
            @Nullable LocalDate on,
            List<String> comments) {}
}
