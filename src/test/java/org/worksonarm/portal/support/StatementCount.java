package org.worksonarm.portal.support;

import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Counts the SQL statements, Hibernate's and JdbcClient's alike, that an action sends on its own thread:
 * {@code assertThat(StatementCount.of(() -> mvc.get().uri("/projects").exchange())).isLessThan(6)}.
 */
public final class StatementCount implements QueryExecutionListener {

    private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

    StatementCount() {}

    public static int of(Runnable action) {
        var before = SENT.get();
        action.run();
        return SENT.get() - before;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        SENT.set(SENT.get() + 1);
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
