package org.worksonarm.portal.usage;

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
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.SecretToken;

/** Signs of life of loans, which never end anything. */
@Service
@Transactional
class Heartbeats {

    private final JdbcClient jdbc;
    private final LoansInUse loans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Heartbeats(JdbcClient jdbc, LoansInUse loans, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.loans = loans;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a call by whoever knows the secret, at most one a minute; more change nothing. Nobody learns whether there is
     * such a secret.
     */
    public void beat(SecretToken token) {
        if (token.isPlausible()) {
            jdbc.sql("""
                    update heartbeat set seen_at = :now where token_hash = :hash
                    and (seen_at is null or seen_at < :now::timestamptz - interval '1 minute')""").param("now", now()).param("hash", token.hash()).update();
        }
    }

    /**
     * The loan whose heartbeat somebody on the team sets up.
     *
     * @throws NotFound where the person is not on the team, or the application has no such loan today
     */
    @Transactional(readOnly = true)
    public LoanInUse loan(ApplicationId application, UUID loan, AccountId member) {
        return loans.find(application, loan, member);
    }

    /** Empty where it is off. */
    @Transactional(readOnly = true)
    public Optional<Heartbeat> of(LoanInUse loan) {
        return jdbc.sql("select made_at, seen_at from heartbeat where allocation_id = ?")
                .param(loan.id())
                .query(Heartbeat.class)
                .optional();
    }

    /** Makes a secret, in place of any before; it is shown this once. */
    public SecretToken renew(LoanInUse loan, AccountId by) {
        var token = SecretToken.create();
        jdbc.sql("""
                insert into heartbeat (allocation_id, token_hash, made_by, made_at) values (?, ?, ?, ?)
                on conflict (allocation_id) do update
                set token_hash = excluded.token_hash, made_by = excluded.made_by, made_at = excluded.made_at""").params(loan.id(), token.hash(), by.value(), now()).update();
        events.publishEvent(new HeartbeatTurned(new AllocationId(loan.id()), true));
        return token;
    }

    /** The team says itself that it uses the machine, where it has a heartbeat at all. */
    public void vouch(LoanInUse loan) {
        jdbc.sql("update heartbeat set seen_at = ? where allocation_id = ? and seen_at is not null")
                .params(now(), loan.id())
                .update();
    }

    public void turnOff(LoanInUse loan) {
        if (jdbc.sql("delete from heartbeat where allocation_id = ?")
                        .param(loan.id())
                        .update()
                == 1) {
            events.publishEvent(new HeartbeatTurned(new AllocationId(loan.id()), false));
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Since when there is one, and its last sign; null where there was none. */
    record Heartbeat(OffsetDateTime madeAt, @Nullable OffsetDateTime seenAt) {}
}
