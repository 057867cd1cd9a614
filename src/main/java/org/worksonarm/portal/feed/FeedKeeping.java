package org.worksonarm.portal.feed;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.SecretToken;
import org.worksonarm.portal.kernel.UuidV7;

/** Makes the secret addresses of calendars, and ends them. */
@Service
@Transactional
class FeedKeeping {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeedKeeping(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Empty where it is off. */
    @Transactional(readOnly = true)
    public Optional<Kept> of(FeedOwner owner) {
        var statement = jdbc.sql("""
                select made_at, window_began as read_at from calendar_feed where (%s) = (%s)""".formatted(owner.columns(), owner.parameters()));
        return owner.addTo(statement).query(Kept.class).optional();
    }

    /** Makes a secret, in place of any before; it is shown this once. */
    public SecretToken renew(FeedOwner owner, AccountId by) {
        var token = SecretToken.create();
        var statement = jdbc.sql("""
                insert into calendar_feed (feed_id, %1$s, token_hash, made_by, made_at) values (:id, %2$s, :hash, :by, :now)
                on conflict (%1$s) do update set token_hash = excluded.token_hash, made_by = excluded.made_by,
                    made_at = excluded.made_at, window_began = null, used = 0
                returning feed_id""".formatted(owner.columns(), owner.parameters()));
        var feed = owner.addTo(statement)
                .param("id", UuidV7.create())
                .param("hash", token.hash())
                .param("by", by.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        events.publishEvent(new CalendarTurned(feed, true));
        return token;
    }

    public void turnOff(FeedOwner owner) {
        var statement = jdbc.sql("delete from calendar_feed where (%s) = (%s) returning feed_id"
                .formatted(owner.columns(), owner.parameters()));
        owner.addTo(statement).query(UUID.class).list().forEach(this::tellOff);
    }

    /** All that an admin made for sites. */
    void turnOffSites(AccountId admin) {
        jdbc.sql("delete from calendar_feed where account_id = ? returning feed_id")
                .param(admin.value())
                .query(UUID.class)
                .list()
                .forEach(this::tellOff);
    }

    private void tellOff(UUID feed) {
        events.publishEvent(new CalendarTurned(feed, false));
    }

    /** Since when there is one, and when it was last read; null where it never was. */
    record Kept(OffsetDateTime madeAt, @Nullable OffsetDateTime readAt) {}
}
