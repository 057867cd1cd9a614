package org.worksonarm.portal.notification;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.team.RefusedMail;

/** Knows whom mail does not reach: those whose last mail was refused, or given up after days. */
@Component
@Transactional(readOnly = true)
class Unreached implements RefusedMail {

    private final JdbcClient jdbc;

    Unreached(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<AccountId> refused() {
        return jdbc.sql("""
                select account_id from (
                    select distinct on (account_id) account_id, status from mail
                    where account_id is not null and status <> 'WAITING' order by account_id, mail_id desc) last
                where status in ('REFUSED', 'FAILED')""").query(UUID.class).list().stream()
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
