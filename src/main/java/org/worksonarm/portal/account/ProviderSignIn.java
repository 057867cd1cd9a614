package org.worksonarm.portal.account;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Turns the sign-in at GitHub or an OIDC provider into that of the portal's own account. */
@Component
public class ProviderSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final int LONGEST_NAME = 120;

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
        try {
            session.open(signingIn.signIn(identity(token)), request, response);
        } catch (RuntimeException e) {
            forget(request);
            throw e;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** Spring Security has stored the provider's principal by now, which no page of the portal understands. */
    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
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

    /** A login name vouches for somebody at GitHub only: elsewhere, anybody might choose another person's address. */
    private static Identity plain(String registration, OAuth2User user) {
        String login = user.getAttribute("login");
        String subject = user.getName();
        var vouched = login != null && Identity.GITHUB.equals(registration) ? Set.of(login) : Set.<String>of();
        var otherwise = login == null ? subject : login;
        return new Identity(registration, subject, name(user.getAttribute("name"), otherwise), null, vouched);
    }

    private static String name(@Nullable String fullName, String otherwise) {
        var name = fullName == null ? "" : readable(fullName);
        return name.isEmpty() ? readable(otherwise) : name;
    }

    /** Control characters would not be stored; half a character at the cut neither. */
    private static String readable(String name) {
        var text = name.replaceAll("\\p{Cntrl}", " ").strip();
        return text.codePointCount(0, text.length()) <= LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME)).strip();
    }
}
