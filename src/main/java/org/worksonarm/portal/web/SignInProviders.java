package org.worksonarm.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.oauth2.client.CommonOAuth2Provider;
import org.springframework.util.StringUtils;

/** Where people may sign in, as far as the environment says. */
class SignInProviders {

    private static final String REGISTRATION = "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_";

    private final OAuth2ClientProperties settings;

    SignInProviders(Environment environment) {
        settings = Binder.get(environment)
                .bind("spring.security.oauth2.client", OAuth2ClientProperties.class)
                .orElseGet(OAuth2ClientProperties::new);
    }

    List<MissingSetting> missing() {
        var registrations = settings.getRegistration();
        if (registrations.isEmpty()) {
            return none();
        }
        return registrations.entrySet().stream()
                .flatMap(entry -> incomplete(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static List<MissingSetting> none() {
        return List.of(
                MissingSetting.of(
                        REGISTRATION + "GITHUB_CLIENT_ID",
                        "of an OAuth app at GitHub, for people to sign in with; docs/running.md says how to use any "
                                + "OIDC provider instead",
                        "Iv1.0123456789abcdef"),
                MissingSetting.of(REGISTRATION + "GITHUB_CLIENT_SECRET", "the secret of that app", "a-long-secret"));
    }

    private List<MissingSetting> incomplete(String id, Registration registration) {
        var variable = REGISTRATION + id.toUpperCase(Locale.ROOT);
        var missing = new ArrayList<MissingSetting>();
        if (isBlank(registration.getClientId())) {
            missing.add(MissingSetting.of(variable + "_CLIENT_ID", "the id of the portal at this provider", "portal"));
        }
        if (isBlank(registration.getClientSecret())) {
            missing.add(MissingSetting.of(
                    variable + "_CLIENT_SECRET", "the secret of the portal at this provider", "a-long-secret"));
        }
        if (!isWellKnown(id, registration)) {
            missing.addAll(incompleteOidc(id, registration));
        }
        return missing;
    }

    private List<MissingSetting> incompleteOidc(String id, Registration registration) {
        var name = registration.getProvider() == null ? id : registration.getProvider();
        var provider = settings.getProvider().get(name);
        var missing = new ArrayList<MissingSetting>();
        if (provider == null || (isBlank(provider.getIssuerUri()) && isBlank(provider.getAuthorizationUri()))) {
            missing.add(MissingSetting.of(
                    "SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_" + name.toUpperCase(Locale.ROOT) + "_ISSUER_URI",
                    "the address of the OIDC provider, below which .well-known/openid-configuration is found",
                    "https://id.example.org"));
        }
        var scopes = registration.getScope();
        if (scopes == null || !scopes.contains("openid")) {
            missing.add(MissingSetting.of(
                    REGISTRATION + id.toUpperCase(Locale.ROOT) + "_SCOPE",
                    "what the provider tells of a person: openid at least",
                    "openid,profile,email"));
        }
        return missing;
    }

    private static boolean isWellKnown(String id, Registration registration) {
        var name = registration.getProvider() == null ? id : registration.getProvider();
        return Arrays.stream(CommonOAuth2Provider.values())
                .anyMatch(known -> known.name().equalsIgnoreCase(name));
    }

    private static boolean isBlank(@Nullable String value) {
        return !StringUtils.hasText(value);
    }
}
