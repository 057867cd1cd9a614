package org.worksonarm.portal.assignment;

import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;

/** Has those who assign much at once go one after the other, so that two never fill a reviewer beyond the limit. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AssigningTurns {

    private final JdbcClient jdbc;
    private final ConflictWall wall;

    AssigningTurns(JdbcClient jdbc, ConflictWall wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    /**
     * Waits until nobody else has the turn, nor changes how one of these is judged; that ends with the transaction. They
     * are taken in the order of ids, as everybody does who waits for several.
     */
    public void await(Stream<ApplicationId> applications) {
        takeTurn();
        applications
                .distinct()
                .sorted(Comparator.comparing(ApplicationId::toString))
                .forEach(wall::awaitTurn);
    }

    private void takeTurn() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('confirming a plan', 0))::text")
                .query(String.class)
                .single();
    }
}
