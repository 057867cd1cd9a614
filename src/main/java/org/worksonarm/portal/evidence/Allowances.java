package org.worksonarm.portal.evidence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** How often may be looked: at one host, by all nodes together, and at the wish of one person. */
@Component
@Transactional
class Allowances {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final EvidenceSettings settings;
    private final Clock clock;

    Allowances(JdbcClient jdbc, EvidenceSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Uses up one look at the host, and says whether there was one left. */
    boolean take(KnownHost host) {
        return take(holder(host), settings.looksPerHour());
    }

    /** Uses up one wish of this person, and says whether there was one left. */
    boolean take(AccountId person) {
        return take("person:" + person.value(), settings.looksPerPerson());
    }

    /** Leaves the host alone for as long as it wished while these requests were made. */
    void heed(ApiCalls calls, KnownHost host) {
        var until = calls.pausedUntil();
        if (until != null) {
            pause(host, until);
        }
    }

    void pause(KnownHost host, Instant until) {
        jdbc.sql("update look_allowance set paused_until = ? where holder = ?")
                .params(Timestamp.from(until), holder(host))
                .update();
    }

    private boolean take(String holder, int most) {
        var now = clock.instant();
        return jdbc.sql("""
                insert into look_allowance as l (holder, window_began, used) values (:holder, :now, 1)
                on conflict (holder) do update set
                    used = case when l.window_began <= :over then 1 else l.used + 1 end,
                    window_began = case when l.window_began <= :over then :now else l.window_began end
                where (l.window_began <= :over or l.used < :most) and coalesce(l.paused_until <= :now, true)""")
                        .param("holder", holder)
                        .param("now", Timestamp.from(now))
                        .param("over", Timestamp.from(now.minus(WINDOW)))
                        .param("most", most)
                        .update()
                > 0;
    }

    private static String holder(KnownHost host) {
        return "host:" + host.host();
    }
}
