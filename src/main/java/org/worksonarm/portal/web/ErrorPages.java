package org.worksonarm.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds the page for what goes wrong outside of handlers: in filters, in the container, or while a page is written. */
@Component
class ErrorPages implements ErrorViewResolver {

    private final FailureLog log;

    ErrorPages(FailureLog log) {
        this.log = log;
    }

    /** Keeps the reason of a refusal for the page about it. */
    static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, refusal);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (status.is5xxServerError()) {
            var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            return new ModelAndView("error/5xx", Map.of("errorId", log.note(request, path, failure)), status);
        }
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException
                ? new ModelAndView("error/expired", expired(request), status)
                : page(status);
    }

    private static Map<String, Object> expired(HttpServletRequest request) {
        return TypedInVain.of(request)
                .<Map<String, Object>>map(typed -> Map.of("typed", typed, "signedIn", request.getRemoteUser() != null))
                .orElse(Map.of());
    }

    static ModelAndView page(HttpStatusCode status) {
        return switch (status.value()) {
            case 403, 404, 413 -> new ModelAndView("error/" + status.value(), status);
            default -> new ModelAndView("error/4xx", status);
        };
    }
}
