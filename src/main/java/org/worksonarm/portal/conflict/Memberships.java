package org.worksonarm.portal.conflict;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** The GitHub organisations of which people who judge are public members, as far as GitHub was asked. */
@Component
@Transactional
public class Memberships {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration AFTER_FAULT = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final Clock clock;

    Memberships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those who sign in by GitHub and were not asked about for a week, or for some hours after it failed. */
    @Transactional(readOnly = true)
    public List<Person> due() {
        return jdbc.sql("""
                select m.account_id, min(l.login) as login from committee_member m
                join account_login l on l.account_id = m.account_id and l.issuer = 'github'
                left join github_look g on g.account_id = m.account_id
                where g.asked_at is null or g.asked_at <= :week or g.fault is not null and g.asked_at <= :failed
                group by m.account_id, g.asked_at order by g.asked_at nulls first, m.account_id""")
                .param("week", before(WEEK))
                .param("failed", before(AFTER_FAULT))
                .query((row, _) -> new Person(new AccountId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    /** Takes the look at this person from all other nodes; says whether none of them had it. */
    public boolean claim(AccountId person) {
        return jdbc.sql("""
                insert into github_look (account_id, asked_at) values (:person, :now)
                on conflict (account_id) do update set asked_at = :now
                where github_look.asked_at <= :week or github_look.fault is not null and github_look.asked_at <= :failed""")
                        .param("person", person.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("week", before(WEEK))
                        .param("failed", before(AFTER_FAULT))
                        .update()
                == 1;
    }

    public void seen(AccountId person, Collection<String> organisations) {
        note(person, null);
        organisations.forEach(name -> jdbc.sql("""
                insert into github_membership (account_id, organisation, seen_at) values (?, ?, ?)
                on conflict (account_id, organisation) do update set seen_at = excluded.seen_at""")
                .params(person.value(), name.toLowerCase(Locale.ROOT), Timestamp.from(clock.instant()))
                .update());
    }

    /** What was seen before stays. */
    public void failed(AccountId person, String fault) {
        note(person, fault);
    }

    /** About whom the last look told nothing, by name. */
    @Transactional(readOnly = true)
    List<Unseen> unseen() {
        return jdbc.sql("""
                select m.display_name as name, g.fault, g.asked_at from github_look g
                join committee_member m using (account_id)
                where g.fault is not null order by lower(m.display_name), m.account_id""").query(Unseen.class).list();
    }

    private void note(AccountId person, @Nullable String fault) {
        jdbc.sql("update github_look set fault = ? where account_id = ?")
                .param(fault)
                .param(person.value())
                .update();
    }

    private Timestamp before(Duration time) {
        return Timestamp.from(clock.instant().minus(time));
    }

    /** Somebody about whom GitHub is to be asked. */
    public record Person(AccountId id, String login) {}

    /** Somebody about whom GitHub did not tell. */
    record Unseen(String name, String fault, Instant askedAt) {}
}
