package org.worksonarm.portal.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.application.StatusPanel;
import org.worksonarm.portal.application.StatusTone;
import org.worksonarm.portal.review.Standings;
import org.worksonarm.portal.review.Waiting;

/** Tells the applicants what was decided, in the programme's name, and what its reviewers have to say to them. */
@Component
@Order(2)
@Transactional(readOnly = true)
class DecisionPanel implements StatusPanel {

    private final Decisions decisions;
    private final Standings standings;

    DecisionPanel(Decisions decisions, Standings standings) {
        this.decisions = decisions;
        this.standings = standings;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        return decisions
                .findByApplication(application)
                .map(decision ->
                        new Panel("decision/decision-panel", told(decision, standings.applicantComments(application))));
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
