package org.worksonarm.portal.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many admins there are, to be asked before roles change. */
@Component
class Admins {

    private final JdbcClient jdbc;
    private final SignInSettings settings;

    Admins(JdbcClient jdbc, SignInSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Others who change roles wait. To be taken before any lock on an account, lest two wait for each other. */
    void lock() {
        jdbc.sql("lock table account_role in share row exclusive mode").update();
    }

    long count() {
        return jdbc.sql("select count(*) from account_role where role = 'ADMIN'")
                .query(Long.class)
                .single();
    }

    /** Only while there is no admin: configuration must not undo what an admin decided. Locks where it says yes. */
    boolean beginWith(Identity identity) {
        if (!identity.isCalled(settings.firstAdmin()) || count() > 0) {
            return false;
        }
        lock();
        return count() == 0;
    }
}
