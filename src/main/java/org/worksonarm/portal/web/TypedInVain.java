package org.worksonarm.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody sent from a page whose session is over, to be sent again after the next sign-in. Kept in the answer
 * alone, and only for what a page of ours sent: a stranger's page must not have its text sent by a click.
 *
 * @param path where it was sent to
 */
record TypedInVain(String path, List<Input> inputs) {

    private static final String TOKEN = "_csrf";

    /** One thing that was sent. */
    record Input(String name, String value) {}

    static Optional<TypedInVain> of(HttpServletRequest request) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var inputs = request.getParameterMap().entrySet().stream()
                .filter(sent -> !sent.getKey().equals(TOKEN))
                .flatMap(sent -> Stream.of(sent.getValue()).map(value -> new Input(sent.getKey(), value)))
                .toList();
        return path == null || inputs.isEmpty() || !isOurs(request)
                ? Optional.empty()
                : Optional.of(new TypedInVain(
                        path.toString().substring(request.getContextPath().length()), inputs));
    }

    /** Browsers tell which site a request comes from, and no page can make them tell otherwise. */
    private static boolean isOurs(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
