package org.worksonarm.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import org.worksonarm.portal.support.PortalTest;

/** Signing in at GitHub, which speaks OAuth 2.0 but not OpenID Connect: there is a token, and a user behind it. */
@PortalTest
class GitHubSignInTests {

    private static StubGitHub github;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void start() throws IOException {
        github = new StubGitHub();
    }

    @AfterAll
    static void stop() {
        github.close();
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        var oauth = "spring.security.oauth2.client.";
        registry.add(oauth + "registration.github.client-id", () -> "portal");
        registry.add(oauth + "registration.github.client-secret", () -> "secret");
        registry.add(oauth + "provider.github.authorization-uri", () -> github.url("/authorize"));
        registry.add(oauth + "provider.github.token-uri", () -> github.url("/token"));
        registry.add(oauth + "provider.github.user-info-uri", () -> github.url("/user"));
        registry.add("portal.sign-in.first-admin", () -> "octo-ada");
    }

    @Test
    void opensAnAccountUnderTheFullName() {
        github.letIn("sam", "{\"id\": 7001, \"login\": \"octo-sam\", \"name\": \"Sam Stranger\"}");

        assertThat(signIn("sam")).hasStatus3xxRedirection();

        assertThat(displayName("7001")).isEqualTo("Sam Stranger");
    }

    @Test
    void callsWhoeverHasNoFullNameByTheLogin() {
        github.letIn("mo", "{\"id\": 7002, \"login\": \"octo-mo\", \"name\": null}");

        signIn("mo");

        assertThat(displayName("7002")).isEqualTo("octo-mo");
    }

    @Test
    void knowsTheSamePersonByTheNumberWhateverTheLogin() {
        github.letIn("before", "{\"id\": 7003, \"login\": \"octo-before\"}");
        github.letIn("after", "{\"id\": 7003, \"login\": \"octo-after\"}");

        signIn("before");
        signIn("after");

        assertThat(displayName("7003")).isEqualTo("octo-after");
    }

    @Test
    void makesTheLoginOfTheSettingsTheFirstAdmin() {
        github.letIn("ada", "{\"id\": 7004, \"login\": \"Octo-Ada\", \"name\": \"Ada Admin\"}");
        github.letIn("ivo", "{\"id\": 7005, \"login\": \"ivo\", \"name\": \"octo-ada\", \"email\": \"octo-ada\"}");

        signIn("ivo");
        var ada = signIn("ada");

        assertThat(mvc.get().uri("/ranking").cookie(ada.getResponse().getCookies()))
                .hasStatusOk();
        assertThat(roles("7004")).isEqualTo(1);
        assertThat(roles("7005")).isZero();
    }

    @Test
    void storesNoAddressThatNobodyVerified() {
        github.letIn("eve", "{\"id\": 7006, \"login\": \"eve\", \"email\": \"ada@example.org\"}");

        signIn("eve");

        assertThat(jdbc.sql(
                                "select email is null from account join sign_in_identity using (account_id) where subject = '7006'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(github.asked()).containsOnly("/user");
    }

    @Test
    void letsNobodyInWhomGitHubDoesNotName() {
        assertThat(signIn("nobody")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in?error");
    }

    /** From the button to the return, with the code that GitHub would send along. */
    private MvcTestResult signIn(String code) {
        var sent = mvc.get().uri("/oauth2/authorization/github").exchange();
        var state = UriComponentsBuilder.fromUriString(
                        String.valueOf(sent.getResponse().getRedirectedUrl()))
                .build()
                .getQueryParams()
                .getFirst("state");
        return mvc.get()
                .uri("/login/oauth2/code/github?code={code}&state={state}", code, decoded(String.valueOf(state)))
                .cookie(sent.getResponse().getCookies())
                .exchange();
    }

    private static String decoded(String state) {
        return URLDecoder.decode(state, StandardCharsets.UTF_8);
    }

    private String displayName(String subject) {
        return jdbc.sql("""
                select display_name from account join sign_in_identity using (account_id)
                where issuer = 'github' and subject = ?""").param(subject).query(String.class).single();
    }

    private int roles(String subject) {
        return jdbc.sql("""
                select count(*) from account_role join sign_in_identity using (account_id)
                where subject = ?""").param(subject).query(Integer.class).single();
    }
}
