package org.worksonarm.portal.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.worksonarm.portal.account.ProviderSignIn;

/** Who may open which path, in one place. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] PUBLIC_PATHS = {
        "/",
        "/areas",
        "/hardware",
        "/how-it-works",
        "/promises",
        "/showcase/**",
        "/heartbeat/*",
        "/calendar/*",
        "/dev/mail",
        "/boot/*",
        "/sign-in/**",
        "/oauth2/**",
        "/login/oauth2/**",
        "/error",
        "/favicon.svg",
        "/icons.svg",
        "/portal.css",
        "/portal.js",
        "/fonts/**",
        "/webjars/**",
        "/actuator/health/**"
    };

    private static final String[] ADMIN_PATHS = {
        "/find/bulk/**",
        "/ranking/**",
        "/board/**",
        "/assignments/**",
        "/conflict-cases/**",
        "/rubric/**",
        "/rounds/**",
        "/fairness/**",
        "/release/**",
        "/letters/**",
        "/allocations/**",
        "/hand-overs/**",
        "/tasks/**",
        "/provisioning/**",
        "/waiting-list/**",
        "/schedules/**",
        "/machines/**",
        "/reports/**",
        "/import/**",
        "/people/**",
        "/mail/**"
    };

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            ObjectProvider<ClientRegistrationRepository> providers,
            ObjectProvider<ProviderSignIn> signIn) {
        http.authorizeHttpRequests(SecurityConfiguration::open);
        http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        var unlisted = new UnlistedPaths();
        http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(unlisted).accessDeniedHandler(unlisted));
        http.requestCache(cache -> cache.requestCache(UnlistedPaths.rememberOthers()));
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/heartbeat/*"));
        http.logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"));
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/sign-in").successHandler(signIn.getObject()));
        }
        return http.build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry path) {
        path.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(PUBLIC_PATHS)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/invitations/*")
                .permitAll()
                .requestMatchers("/projects/**", "/applications/**", "/invitations/**", "/keys/**")
                .authenticated()
                .requestMatchers("/review/**")
                .hasRole("REVIEWER")
                .requestMatchers("/conflicts/**", "/discussions/**")
                .hasAnyRole("REVIEWER", "ADMIN")
                .requestMatchers(ADMIN_PATHS)
                .hasRole("ADMIN")
                .requestMatchers("/find/**")
                .hasAnyRole("REVIEWER", "ADMIN")
                .anyRequest()
                .access(UnlistedPaths::deny);
    }
}
