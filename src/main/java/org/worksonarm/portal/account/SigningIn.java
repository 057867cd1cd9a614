package org.worksonarm.portal.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds or opens the account behind an identity. */
@Service
@Transactional
class SigningIn {

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Admins admins;
    private final Clock clock;

    SigningIn(Accounts accounts, JdbcClient jdbc, Admins admins, Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.admins = admins;
        this.clock = clock;
    }

    SignedIn signIn(Identity identity) {
        lock(identity);
        var firstAdmin = admins.beginWith(identity);
        var account = find(identity).orElseGet(() -> open(identity));
        account.takeProfile(identity.name(), identity.email());
        keepLogin(identity);
        if (firstAdmin) {
            account.grant(Role.ADMIN);
        }
        return accounts.save(account).signedIn();
    }

    /** Two first sign-ins of one person at once would open two accounts. */
    private void lock(Identity identity) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))::text")
                .params(identity.issuer(), identity.subject())
                .query(String.class)
                .single();
    }

    private Optional<Account> find(Identity identity) {
        return jdbc.sql("select account_id from sign_in_identity where issuer = ? and subject = ?")
                .params(identity.issuer(), identity.subject())
                .query(UUID.class)
                .optional()
                .flatMap(id -> accounts.findLocked(new AccountId(id)));
    }

    /** It may be another one than last time. */
    private void keepLogin(Identity identity) {
        if (identity.login() != null) {
            jdbc.sql(
                            "update sign_in_identity set login = ? where issuer = ? and subject = ? and login is distinct from ?")
                    .params(identity.login(), identity.issuer(), identity.subject(), identity.login())
                    .update();
        }
    }

    private Account open(Identity identity) {
        var account =
                accounts.save(new Account(AccountId.create(), identity.name(), identity.email(), clock.instant()));
        accounts.flush();
        jdbc.sql("insert into sign_in_identity (issuer, subject, account_id) values (?, ?, ?)")
                .params(identity.issuer(), identity.subject(), account.id().value())
                .update();
        return account;
    }
}
