package org.worksonarm.portal.handover;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often an address may ask for boot scripts, of all nodes together. */
@Component
@Transactional
class BootAllowance {

    static final Duration WINDOW = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final BootSettings settings;
    private final Clock clock;

    BootAllowance(JdbcClient jdbc, BootSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Uses up one, and says whether there was one left. A new address also clears away those long unheard of. */
    boolean take(String address) {
        var now = clock.instant();
        return jdbc.sql("""
                with gone as (delete from boot_allowance where window_began < :old and holder <> :holder)
                insert into boot_allowance as a (holder, window_began, used) values (:holder, :now, 1)
                on conflict (holder) do update set
                    used = case when a.window_began <= :over then 1 else a.used + 1 end,
                    window_began = case when a.window_began <= :over then :now else a.window_began end
                where a.window_began <= :over or a.used < :most""")
                        .param("holder", address)
                        .param("now", Timestamp.from(now))
                        .param("over", before(now, 1))
                        .param("old", before(now, 60))
                        .param("most", settings.perMinute())
                        .update()
                > 0;
    }

    private static Timestamp before(Instant now, int windows) {
        return Timestamp.from(now.minus(WINDOW.multipliedBy(windows)));
    }
}
