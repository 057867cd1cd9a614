package org.worksonarm.portal.account;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;

/** Giving people roles and taking them away. */
@Service
@Transactional
class RoleKeeping {

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;

    RoleKeeping(Accounts accounts, JdbcClient jdbc, ObjectProvider<FindByIndexNameSessionRepository<?>> sessions) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    void grant(AccountId id, Role role) {
        var account = find(id);
        account.grant(role);
        accounts.save(account);
        signOut(id);
    }

    /** Says whether the role was taken away: the last admin keeps theirs. */
    boolean withdraw(AccountId id, Role role) {
        jdbc.sql("lock table account_role in share row exclusive mode").update();
        var account = find(id);
        if (role == Role.ADMIN && account.roles().contains(role) && admins() == 1) {
            return false;
        }
        account.withdraw(role);
        accounts.save(account);
        signOut(id);
        return true;
    }

    private Account find(AccountId id) {
        return accounts.findLocked(id).orElseThrow(() -> new NotFound("account " + id));
    }

    private long admins() {
        return jdbc.sql("select count(*) from account_role where role = 'ADMIN'")
                .query(Long.class)
                .single();
    }

    /** What a person may do is kept in their sessions; they sign in again and have what they have now. */
    private void signOut(AccountId id) {
        sessions.ifAvailable(
                found -> found.findByPrincipalName(id.toString()).keySet().forEach(found::deleteById));
    }
}
