package org.worksonarm.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;

/** What no browser sends by itself: it is no failure on our side. */
@PortalTest
@Transactional
class CraftedInputTests {

    private static final UUID SOMETHING = new UUID(0x7000, 0x8000_0000_0000_0000L);

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    private final AccountId ada = AccountId.create();

    @BeforeEach
    void openAccount() {
        jdbc.sql("insert into account (account_id, display_name, created_at, version) values (?, 'Ada', now(), 0)")
                .param(ada.value())
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rows[x].kind", "rows[300].points", "rows[].kind", "rows[-1]", "rows[0", "[0].kind", "rows[[0]]"
            })
    void rowThatNoPageSendsIsABadRequest(String name) {
        var form = web.post().uri("/projects/new").param("name", "Julia").param(name, "1");

        assertThat(form.with(csrf()).with(person())).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scores[x].points", "scores[300].points", "scores[].points"})
    void scoreOfNoRowIsABadRequest(String name) {
        var sheet = web.post().uri("/review/{id}", SOMETHING).param(name, "1");

        assertThat(sheet.with(csrf()).with(person()).exchange().getResponse().getStatus())
                .isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/review?q=%00",
                "/ranking?q=%00&area=%00",
                "/machines?q=%00",
                "/allocations?model=%00",
                "/people?search=%00",
                "/sign-in?error=%00",
                "/projects?q=%00"
            })
    void pagesReadPastNul(String address) {
        assertThat(web.get().uri(URI.create(address)).with(person())).hasStatusOk();
    }

    @Test
    void projectIsNamedWithoutNul() {
        var form = web.post().uri("/projects/new").param("name", "Jul\0ia").param("summary", "A lan\0guage");

        assertThat(noFailure(form)).isTrue();
    }

    @Test
    void siteIsNamedWithoutNul() {
        var form =
                web.post().uri("/machines/sites/new").param("name", "Del\0ft").param("location", "Delft\0");

        assertThat(noFailure(form)).isTrue();
    }

    @Test
    void demoPersonAndRoleAreReadWithoutNul() {
        var form = web.post().uri("/people/{id}/grant", ada.value()).param("role", "REVIE\0WER");

        assertThat(form.with(csrf()).with(person())).hasStatus3xxRedirection();
    }

    private boolean noFailure(MockMvcRequestBuilder form) {
        return form.with(csrf()).with(person()).exchange().getResponse().getStatus() < 500;
    }

    private RequestPostProcessor person() {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(ada, "Ada", Set.of(Role.ADMIN, Role.REVIEWER)),
                null,
                AuthorityUtils.createAuthorityList("ROLE_ADMIN", "ROLE_REVIEWER")));
    }
}
