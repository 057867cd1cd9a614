package org.worksonarm.portal.assignment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has those who assign much at once go one after the other, so that two never fill a reviewer beyond the limit. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AssigningTurns {

    private final JdbcClient jdbc;

    AssigningTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else has the turn; it ends with the transaction. */
    public void await() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('confirming a plan', 0))::text")
                .query(String.class)
                .single();
    }
}
