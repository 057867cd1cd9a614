package org.worksonarm.portal.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
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
        var told = decisions.findByApplicationOrderById(application).reversed().stream()
                .filter(decision -> decision.state().isTold())
                .map(DecisionPanel::told)
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("decision/decision-panel", answer(told, application)));
    }

    private Answer answer(List<Told> told, ApplicationId application) {
        return new Answer(told.getFirst(), told.subList(1, told.size()), standings.applicantComments(application));
    }

    private static Told told(Decision decision) {
        var at = decision.telling().at();
        var reopening = decision.reopening();
        return new Told(
                decision.verdict(),
                StatusTone.of(decision.outcome()),
                at == null ? null : Waiting.day(at),
                reopening == null ? null : reopening.reason());
    }

    /**
     * What the applicants read.
     *
     * @param last the answer that stands, unless it was reopened
     * @param earlier answers before it, newest first
     * @param comments what the reviewers wrote for them
     */
    record Answer(Told last, List<Told> earlier, List<String> comments) {}

    /** One answer; {@code on} is null where the day is not known, {@code reopenedBecause} where it was not reopened. */
    record Told(
            Verdict verdict,
            String tone,
            @Nullable LocalDate on,
            @Nullable String reopenedBecause) {}
}
