package org.worksonarm.portal.feed;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.feed.Entry.State;
import org.worksonarm.portal.record.RecordKeeping;

/** Reads what a calendar shows: at most so many loans and windows, those that end last. */
@Component
@Transactional(readOnly = true)
class FeedReading {

    static final int MOST = 5_000;
    static final int DAYS_AFTER_THE_END = 180;
    static final Duration CANCELLED_FOR = Duration.ofDays(60);

    /** A hold for an application that is not accepted yet would tell its team what the programme only thinks of. */
    private static final String OF_PROJECT = "c.project_id = :project and (l.status <> 'HELD' or c.status = 'ACCEPTED')"
            + " and (l.status not in ('RELEASED', 'LAPSED') or c.status = 'ACCEPTED')";

    private static final String OF_SITE = "l.site = :site";

    private final JdbcClient jdbc;
    private final RecordKeeping record;
    private final Clock clock;

    FeedReading(JdbcClient jdbc, RecordKeeping record, Clock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    List<Entry> of(Feed feed) {
        var entries = feed.site() == null ? loans(feed) : Stream.concat(loans(feed), windows(feed.site()));
        var longAgo = clock.instant().minus(CANCELLED_FOR);
        return entries.filter(entry ->
                        entry.state() != State.CANCELLED || entry.changedAt().isAfter(longAgo))
                .sorted(Comparator.comparing(Entry::first).thenComparing(Entry::id))
                .toList();
    }

    private Stream<Entry> loans(Feed feed) {
        var ofTeam = feed.site() == null;
        var lines = jdbc.sql("""
                select l.*, c.number, c.title, c.project_name, (true %s) as known
                from allocation_card l join application_card c using (application_id)
                where l.ends_on >= :since and %s order by l.ends_on desc, l.allocation_id limit :most""".formatted(NO_CONFLICT, ofTeam ? OF_PROJECT : OF_SITE))
                .param("me", feed.accountId())
                .param("project", feed.projectId())
                .param("site", feed.site())
                .param("since", since())
                .param("most", MOST)
                .query(LoanLine.class)
                .list();
        var changes = record.lastChanges(
                "allocation", lines.stream().map(LoanLine::allocationId).toList());
        return lines.stream().map(line -> {
            var changed = changed(changes, line.allocationId(), line.startsOn());
            return ofTeam ? line.forTeam(changed) : line.forAdmin(changed);
        });
    }

    private Stream<Entry> windows(String site) {
        var lines = jdbc.sql("""
                select w.*, s.site_name from maintenance_window_card w join site_card s using (site)
                where w.site = :site and w.ends_on >= :since order by w.ends_on desc, w.window_id limit :most""")
                .param("site", site)
                .param("since", since())
                .param("most", MOST)
                .query(WindowLine.class)
                .list();
        var changes = record.lastChanges(
                "maintenance", lines.stream().map(WindowLine::windowId).toList());
        return lines.stream().map(line -> line.entry(changed(changes, line.windowId(), line.startsOn())));
    }

    private LocalDate since() {
        return LocalDate.now(clock).minusDays(DAYS_AFTER_THE_END);
    }

    /** What has no line in the record never changed since it was brought in; its first day is as good as any. */
    private static Instant changed(Map<?, Instant> changes, Object id, LocalDate first) {
        var known = changes.get(id);
        return known == null ? first.atStartOfDay(ZoneOffset.UTC).toInstant() : known;
    }
}
