package org.worksonarm.portal.conflict;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.UuidV7;

/** The organisations that people name as theirs. One that they left counts for another year. */
@Service
@Transactional
public class Affiliations {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Affiliations(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** An organisation that somebody works for. */
    public void nameOrganisation(AccountId person, String name) {
        name(person, ConflictKind.ORGANISATION, name);
    }

    /** An organisation or account at GitHub that somebody belongs to. */
    public void nameGitHub(AccountId person, String name) {
        name(person, ConflictKind.GITHUB, name);
    }

    /** One that is named again is not left any more. */
    void name(AccountId person, ConflictKind kind, String name) {
        var changed = jdbc.sql("""
                insert into affiliation (affiliation_id, account_id, kind, name, named_at) values (?, ?, ?, ?, ?)
                on conflict (account_id, kind, key) do update set left_at = null where affiliation.left_at is not null""")
                .params(UuidV7.create(), person.value(), kind.name(), name, Timestamp.from(clock.instant()))
                .update();
        if (changed == 1) {
            events.publishEvent(new AffiliationChanged(person, null, name));
        }
    }

    void leave(AccountId person, UUID affiliation) {
        var name = jdbc.sql("""
                update affiliation set left_at = ?
                where affiliation_id = ? and account_id = ? and left_at is null returning name""")
                .params(Timestamp.from(clock.instant()), affiliation, person.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("affiliation " + affiliation));
        events.publishEvent(new AffiliationChanged(person, name, null));
    }
}
