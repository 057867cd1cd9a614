package org.worksonarm.portal.conflict;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.conflict.ConflictList.Case;

/** Ending conflicts of interest of others: what was declared is taken back, what was detected is cleared. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
class ConflictKeeping {

    private final DeclaredConflicts declared;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConflictKeeping(DeclaredConflicts declared, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.declared = declared;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Says whether it ended: it may have meanwhile, and nobody ends their own. */
    boolean end(Case standing, AccountId admin, String reason) {
        var declaration = standing.declaration();
        return declaration == null ? clear(standing, admin, reason) : takeBack(declaration, admin, reason);
    }

    private boolean takeBack(DeclaredConflictId id, AccountId admin, String reason) {
        var ended = declared.findLocked(id).filter(each -> each.takeBack(admin, reason, clock.instant()));
        ended.ifPresent(declared::save);
        declared.flush();
        return ended.isPresent();
    }

    private boolean clear(Case standing, AccountId admin, String reason) {
        if (standing.isOf(admin)) {
            return false;
        }
        var cleared = jdbc.sql("""
                insert into cleared_conflict (account_id, project_id, kind, key, reason, cleared_by, cleared_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        standing.person().value(),
                        standing.project().value(),
                        standing.kind().name(),
                        standing.key())
                .params(reason, admin.value(), Timestamp.from(clock.instant()))
                .update();
        if (cleared == 1) {
            events.publishEvent(new ConflictCleared(
                    standing.person(), standing.project(), standing.kind(), standing.key(), reason));
        }
        return cleared == 1;
    }
}
