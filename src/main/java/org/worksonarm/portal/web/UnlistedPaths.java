package org.worksonarm.portal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** What no rule of {@link SecurityConfiguration} names is closed, and looks as if it did not exist. */
final class UnlistedPaths implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String MARK = UnlistedPaths.class.getName();

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");

    static AuthorizationDecision deny(
            Supplier<? extends @Nullable Authentication> person, RequestAuthorizationContext context) {
        context.getRequest().setAttribute(MARK, true);
        return new AuthorizationDecision(false);
    }

    /** Remembers where to go on after the sign-in, but opens no session for an address that does not exist. */
    static HttpSessionRequestCache rememberOthers() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> !isUnlisted(request) && "GET".equals(request.getMethod()));
        return cache;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if (isUnlisted(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            signIn.commence(request, response, refusal);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (isUnlisted(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            ErrorPages.refuse(request, response, refusal);
        }
    }

    private static boolean isUnlisted(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
