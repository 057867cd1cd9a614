package org.worksonarm.portal.account;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What a person may do is kept in their sessions: once it has changed, they sign in again and have what they have now.
 */
@Component
class SigningOut {

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;

    SigningOut(ObjectProvider<FindByIndexNameSessionRepository<?>> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void afterGranting(RoleGranted granted) {
        signOut(granted.account());
    }

    @TransactionalEventListener
    void afterWithdrawing(RoleWithdrawn withdrawn) {
        signOut(withdrawn.account());
    }

    private void signOut(AccountId id) {
        sessions.ifAvailable(
                found -> found.findByPrincipalName(id.toString()).keySet().forEach(found::deleteById));
    }
}
