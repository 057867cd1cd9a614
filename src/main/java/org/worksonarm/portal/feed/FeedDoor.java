package org.worksonarm.portal.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.SecretToken;

/** Lets in whoever knows the secret of a calendar, so many times a minute, whichever node answers. */
@Component
@Transactional
class FeedDoor {

    static final int PER_MINUTE = 30;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final String OPEN = """
            with found as (
                select f.feed_id, f.project_id, f.account_id, s.site, coalesce(s.site_name,
                    (select max(c.project_name) from application_card c where c.project_id = f.project_id),
                    'Works on Arm') as name
                from calendar_feed f left join site_card s using (site_id)
                where f.token_hash = :hash and (f.account_id is null
                    or exists (select 1 from admin_card a where a.account_id = f.account_id))),
            counted as (
                update calendar_feed f set
                    used = case when f.window_began > :over then f.used + 1 else 1 end,
                    window_began = case when f.window_began > :over then f.window_began else :now end
                from found where f.feed_id = found.feed_id
                    and (f.window_began is null or f.window_began <= :over or f.used < :most)
                returning f.feed_id)
            select found.*, exists (select 1 from counted) as allowed from found""";

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedDoor(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty for a secret that is none, and for that of somebody who is no admin. Nothing is written then. */
    Optional<Feed> open(SecretToken token) {
        if (!token.isPlausible()) {
            return Optional.empty();
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql(OPEN)
                .param("hash", token.hash())
                .param("now", now)
                .param("over", now.minus(WINDOW))
                .param("most", PER_MINUTE)
                .query(Feed.class)
                .optional();
    }
}
