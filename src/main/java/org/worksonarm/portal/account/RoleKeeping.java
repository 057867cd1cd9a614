package org.worksonarm.portal.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;

/** Giving people roles and taking them away. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
class RoleKeeping {

    private final Accounts accounts;
    private final Admins admins;

    RoleKeeping(Accounts accounts, Admins admins) {
        this.accounts = accounts;
        this.admins = admins;
    }

    void grant(AccountId id, Role role) {
        admins.lock();
        var account = find(id);
        account.grant(role);
        accounts.save(account);
    }

    /** Says whether the role was taken away: the last admin keeps theirs. */
    boolean withdraw(AccountId id, Role role) {
        admins.lock();
        var account = find(id);
        if (role == Role.ADMIN && account.roles().contains(role) && admins.count() == 1) {
            return false;
        }
        account.withdraw(role);
        accounts.save(account);
        return true;
    }

    private Account find(AccountId id) {
        return accounts.findLocked(id).orElseThrow(() -> new NotFound("account " + id));
    }
}
