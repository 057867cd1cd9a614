package org.worksonarm.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@TestPropertySource(properties = "portal.sign-in.first-admin=ada")
@WithMockUser(roles = "ADMIN")
class RoleKeepingTests {

    @Autowired
    RoleKeeping roles;

    @Autowired
    SigningIn signingIn;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private AccountId grace;

    @BeforeEach
    void nobodyIsAdmin() {
        jdbc.sql("delete from account_role").update();
        grace = signIn("grace").accountId();
    }

    @Test
    void whatWasTakenFromTheFirstAdminStaysTaken() {
        var ada = signIn("ada");
        assertThat(ada.roles()).containsExactly(Role.ADMIN);
        roles.grant(grace, Role.ADMIN);

        assertThat(roles.withdraw(ada.accountId(), Role.ADMIN)).isTrue();

        assertThat(signIn("ada").roles()).isEmpty();
    }

    @Test
    void nameOfTheFirstAdminMakesNobodyElseAdmin() {
        signIn("ada");

        var newcomer = signingIn.signIn(new Identity("github", "7", "Another Ada", null, Set.of("ada")));

        assertThat(newcomer.roles()).isEmpty();
    }

    @Test
    void sessionsEndOnceTheChangeIsCommitted() {
        open(sessions, grace);

        transaction.executeWithoutResult(status -> {
            roles.grant(grace, Role.REVIEWER);
            assertThat(sessionsOf(grace)).isEqualTo(1);
        });

        assertThat(sessionsOf(grace)).isZero();
    }

    @Test
    void sessionsGoOnWhereTheChangeIsNotCommitted() {
        open(sessions, grace);

        transaction.executeWithoutResult(status -> {
            roles.grant(grace, Role.REVIEWER);
            status.setRollbackOnly();
        });

        assertThat(sessionsOf(grace)).isEqualTo(1);
    }

    private SignedIn signIn(String login) {
        return signingIn.signIn(new Identity("github", login, login, null, Set.of(login)));
    }

    private int sessionsOf(AccountId account) {
        return sessions.findByPrincipalName(account.toString()).size();
    }

    private <S extends Session> void open(FindByIndexNameSessionRepository<S> repository, AccountId account) {
        jdbc.sql("delete from spring_session").update();
        var session = repository.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        repository.save(session);
    }
}
