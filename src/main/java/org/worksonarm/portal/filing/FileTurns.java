package org.worksonarm.portal.filing;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.AssigningTurns;
import org.worksonarm.portal.conflict.ConflictWall;

/** Waits until nobody else changes what a file changes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FileTurns {

    private final AssigningTurns turns;
    private final ConflictWall wall;

    FileTurns(AssigningTurns turns, ConflictWall wall) {
        this.turns = turns;
        this.wall = wall;
    }

    /** The applications come in the order of ids. */
    void await(Stream<ApplicationId> applications) {
        turns.await();
        applications.forEach(wall::awaitTurn);
    }
}
