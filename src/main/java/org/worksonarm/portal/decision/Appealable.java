package org.worksonarm.portal.decision;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.conflict.ConflictWall;

/** Knows what may be appealed. */
@Component
@Transactional(readOnly = true)
class Appealable {

    private final Appeals appeals;
    private final Decisions decisions;
    private final ConflictWall wall;
    private final JdbcClient jdbc;

    Appealable(Appeals appeals, Decisions decisions, ConflictWall wall, JdbcClient jdbc) {
        this.appeals = appeals;
        this.decisions = decisions;
        this.wall = wall;
        this.jdbc = jdbc;
    }

    /** Waits until nobody else judges the application, so that nobody decides on what was true before the appeal. */
    @Transactional(propagation = Propagation.MANDATORY)
    void awaitTurn(ApplicationId application) {
        wall.awaitTurn(application);
    }

    /** The decision that its team may appeal; none where it did already, was accepted, withdrew, or waits for an answer. */
    Optional<Decision> on(ApplicationId application) {
        return appeals.findByApplication(application).isPresent()
                ? Optional.empty()
                : Case.in(DecisionState.STANDS, decisions.findByApplicationOrderById(application))
                        .filter(standing -> standing.outcome() != Outcome.ACCEPTED)
                        .filter(standing -> standing.telling().at() != null)
                        .filter(_ -> isStillDecided(application));
    }

    private boolean isStillDecided(ApplicationId application) {
        return jdbc.sql("""
                select exists (select 1 from application_card
                               where application_id = ? and status in ('DECLINED', 'WAITING_LIST'))""").param(application.value()).query(Boolean.class).single();
    }

    boolean isThere(ApplicationId application) {
        return on(application).isPresent();
    }
}
