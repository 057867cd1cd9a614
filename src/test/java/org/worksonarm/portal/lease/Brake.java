package org.worksonarm.portal.lease;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds whoever writes the mail of one more reminder, after the line of the ledger and before the commit. */
final class Brake implements AutoCloseable {

    private final Connection hand;
    private final JdbcClient jdbc;

    private Brake(Connection hand, JdbcClient jdbc) {
        this.hand = hand;
        this.jdbc = jdbc;
    }

    static Brake pull(String database, JdbcClient jdbc, long after) {
        jdbc.sql("""
                create function hold_on() returns trigger language plpgsql as $$
                begin
                    if (select count(*) from lease_reminder) > %d then perform pg_advisory_xact_lock_shared(42); end if;
                    return new;
                end $$;
                create trigger hold_on before insert on mail for each row execute function hold_on()""".formatted(after)).update();
        try {
            var hand = DriverManager.getConnection(database);
            hand.createStatement().execute("select pg_advisory_lock(42)");
            return new Brake(hand, jdbc);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The nodes that are in the middle of it. */
    List<String> heldBack() {
        return jdbc.sql("""
                select application_name from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'advisory'
                limit 1""").query(String.class).list();
    }

    @Override
    public void close() {
        try {
            hand.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
