package org.worksonarm.portal.account;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Turns the sign-in at GitHub or an OIDC provider into that of the portal's own account. */
@Component
public class ProviderSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SigningIn signingIn;
    private final OpenSession session;

    ProviderSignIn(SigningIn signingIn, OpenSession session) {
        this.signingIn = signingIn;
        this.session = session;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var token = (OAuth2AuthenticationToken) authentication;
        session.open(signingIn.signIn(identity(token)), request, response);
        super.onAuthenticationSuccess(request, response, authentication);
    }

    private static Identity identity(OAuth2AuthenticationToken token) {
        return token.getPrincipal() instanceof OidcUser user
                ? oidc(user)
                : plain(token.getAuthorizedClientRegistrationId(), token.getPrincipal());
    }

    private static Identity oidc(OidcUser user) {
        var email = user.getEmail();
        var vouched = email != null && Boolean.TRUE.equals(user.getEmailVerified()) ? Set.of(email) : Set.<String>of();
        var issuer = requireNonNull(user.getIdToken().getClaimAsString("iss"));
        var subject = requireNonNull(user.getSubject());
        return new Identity(issuer, subject, name(user.getFullName(), subject), email, vouched);
    }

    private static Identity plain(String registration, OAuth2User user) {
        String login = user.getAttribute("login");
        String subject = user.getName();
        var vouched = login == null ? Set.<String>of() : Set.of(login);
        return new Identity(
                registration, subject, name(user.getAttribute("name"), login == null ? subject : login), null, vouched);
    }

    private static String name(@Nullable String fullName, String otherwise) {
        var name = fullName == null || fullName.isBlank() ? otherwise : fullName.strip();
        return name.length() <= 120 ? name : name.substring(0, 120);
    }
}
