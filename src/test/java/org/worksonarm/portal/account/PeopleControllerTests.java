package org.worksonarm.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.StatementCount;

@PortalTest
@Transactional
class PeopleControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    private Account ada;
    private Account grace;

    @BeforeEach
    void meet() {
        ada = open("Ada");
        ada.grant(Role.ADMIN);
        accounts.save(ada);
        grace = open("Grace");
        accounts.flush();
    }

    @Test
    void adminMakesSomebodyAReviewer() {
        assertThat(post(grace, "grant", Role.REVIEWER)).hasStatus3xxRedirection();

        assertThat(rolesOf(grace)).containsExactly(Role.REVIEWER);
    }

    @Test
    void adminTakesARoleAway() {
        post(grace, "grant", Role.ADMIN);

        assertThat(post(grace, "withdraw", Role.ADMIN)).hasStatus3xxRedirection();

        assertThat(rolesOf(grace)).isEmpty();
    }

    @Test
    void lastAdminStaysAdmin() {
        assertThat(post(ada, "withdraw", Role.ADMIN))
                .flash()
                .extracting("notice")
                .asString()
                .contains("at least one");

        assertThat(rolesOf(ada)).containsExactly(Role.ADMIN);
    }

    @Test
    void findsPeopleByNameWithoutRegardToCase() {
        open("Linus");
        accounts.flush();

        var page = mvc.get().uri("/people?search=GRA").with(as(Role.ADMIN)).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("Grace").doesNotContain("Linus");
    }

    @Test
    void listCostsTheSameHoweverManyThereAre() {
        var few = StatementCount.of(
                () -> mvc.get().uri("/people").with(as(Role.ADMIN)).exchange());
        for (var number = 0; number < 120; number++) {
            open("Person " + number);
        }
        accounts.flush();

        var many = StatementCount.of(
                () -> mvc.get().uri("/people").with(as(Role.ADMIN)).exchange());

        assertThat(many).isEqualTo(few);
    }

    @Test
    void unknownPersonIsNotFoundAndOnlyAdminsCome() {
        assertThat(mvc.post()
                        .uri("/people/{id}/grant", AccountId.create().value())
                        .param("role", "REVIEWER")
                        .with(as(Role.ADMIN))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/people").with(as(Role.REVIEWER))).hasStatus(403);
    }

    private MvcTestResult post(Account account, String act, Role role) {
        return mvc.post()
                .uri("/people/{id}/{act}", account.id().value(), act)
                .param("role", role.name())
                .with(as(Role.ADMIN))
                .with(csrf())
                .exchange();
    }

    private Set<Role> rolesOf(Account account) {
        return accounts.findById(account.id()).orElseThrow().roles();
    }

    private Account open(String name) {
        return accounts.save(new Account(AccountId.create(), name, null, Instant.EPOCH));
    }

    private RequestPostProcessor as(Role role) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(ada.id(), "Ada", Set.of(role)),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }
}
