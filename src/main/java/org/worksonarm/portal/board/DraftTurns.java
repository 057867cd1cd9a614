package org.worksonarm.portal.board;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.conflict.ConflictWall;

/** Waits until nobody else decides, reviews or withdraws what a draft speaks of. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftTurns {

    private final JdbcClient jdbc;
    private final ConflictWall wall;
    private final ApplicationLifecycle lifecycle;

    DraftTurns(JdbcClient jdbc, ConflictWall wall, ApplicationLifecycle lifecycle) {
        this.jdbc = jdbc;
        this.wall = wall;
        this.lifecycle = lifecycle;
    }

    /** In the order of ids, as everybody does who waits for several, so that no two wait for each other. */
    void await(BoardDraftId draft) {
        var applications = jdbc.sql("""
                select application_id from draft_line where board_draft_id = ? and outcome is not null
                order by application_id::text""").param(draft.value()).query(UUID.class).stream()
                .map(ApplicationId::new)
                .toList();
        applications.forEach(wall::awaitTurn);
        applications.forEach(lifecycle::hold);
    }
}
