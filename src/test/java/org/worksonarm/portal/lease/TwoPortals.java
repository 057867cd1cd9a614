package org.worksonarm.portal.lease;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.worksonarm.portal.support.RealPortal;

/** Two nodes of the portal on one database, looking every second whom to remind, and a hand on what they write. */
final class TwoPortals implements AutoCloseable {

    private static final String PROVIDER = "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_GITHUB_CLIENT_";

    private final Map<String, RealPortal> nodes;
    private final String database;
    private final JdbcClient jdbc;

    private TwoPortals(Map<String, RealPortal> nodes, String database) {
        this.nodes = nodes;
        this.database = database;
        this.jdbc = JdbcClient.create(new DriverManagerDataSource(database));
    }

    /** Both at once, so that they also meet while the database is set up. */
    static TwoPortals start(int mailPort) throws IOException {
        var database = RealPortal.newDatabase();
        var other = CompletableFuture.supplyAsync(() -> node(database, "second", mailPort));
        var first = node(database, "first", mailPort);
        var nodes = new HashMap<>(Map.of("first", first, "second", other.join()));
        return new TwoPortals(nodes, database);
    }

    private static RealPortal node(String database, String name, int mailPort) {
        var node = started(database, name, mailPort);
        if (node.hasGivenUp()) {
            throw new IllegalStateException(node.log());
        }
        return node;
    }

    private static RealPortal started(String database, String name, int mailPort) {
        try {
            return RealPortal.start(Map.ofEntries(
                    Map.entry("SPRING_DATASOURCE_URL", database + "&ApplicationName=" + name),
                    Map.entry("SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE", "4"),
                    Map.entry(PROVIDER + "ID", "portal"),
                    Map.entry(PROVIDER + "SECRET", "secret"),
                    Map.entry("PORTAL_SIGN_IN_FIRST_ADMIN", "github:somebody"),
                    Map.entry("SPRING_MAIL_HOST", "127.0.0.1"),
                    Map.entry("SPRING_MAIL_PORT", "" + mailPort),
                    Map.entry("PORTAL_ADDRESS", "https://portal.example.org"),
                    Map.entry("PORTAL_MAIL_FROM", "portal@example.org"),
                    Map.entry("PORTAL_MAIL_EVERY", "1s"),
                    Map.entry("PORTAL_LEASES_FIRST", "1s"),
                    Map.entry("PORTAL_LEASES_EVERY", "1s"),
                    Map.entry("PORTAL_LEASES_EARLIESTHOUR", "0")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void lend(int loans) {
        new EndingInAWeek(jdbc).lend(loans);
    }

    /** So that a node that is killed has none on its way. */
    void keepMailsBack() {
        jdbc.sql("""
                create function keep_back() returns trigger language plpgsql as $$
                begin new.next_attempt_at = now() + interval '1 day'; return new; end $$;
                create trigger keep_back before insert on mail for each row execute function keep_back()""").update();
    }

    void letMailsGo() {
        jdbc.sql("update mail set next_attempt_at = now()").update();
    }

    Brake stopWritingAfter(long reminders) {
        return Brake.pull(database, jdbc, reminders);
    }

    void kill(List<String> names) {
        names.forEach(name -> Objects.requireNonNull(nodes.get(name)).kill());
    }

    long reminders() {
        return count("select count(*) from lease_reminder");
    }

    long mails() {
        return count("select count(*) from mail where dedup_key like 'lease-ending:%'");
    }

    long mailsThatWait() {
        return count("select count(*) from mail where status <> 'SENT' and dedup_key like 'lease-ending:%'");
    }

    long loansWithoutReminder() {
        return count(
                "select count(*) from allocation left join lease_reminder r using (allocation_id) where stage is null");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    @Override
    public void close() throws IOException {
        for (var node : nodes.values()) {
            node.close();
        }
    }
}
