package org.worksonarm.portal.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What went wrong behind the visitor's back: errors on the console, of scripts and of requests. */
class Troubles {

    private final List<String> seen = new ArrayList<>();
    private final Set<Integer> expectedStatuses = new HashSet<>();

    Troubles(BrowserContext context) {
        context.onConsoleMessage(this::note);
        context.onWebError(error -> seen.add("script error: " + error.error()));
        context.onRequestFailed(this::note);
        context.onResponse(this::note);
    }

    void expectStatus(int status) {
        expectedStatuses.add(status);
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    /** The console repeats refused responses, which are judged by their status below. */
    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            seen.add("console: " + message.text());
        }
    }

    /** A request is aborted when its page is left, which is nobody's fault. */
    private void note(Request request) {
        if (!Objects.equals(request.failure(), "net::ERR_ABORTED")) {
            seen.add("request failed: %s %s, %s".formatted(request.method(), request.url(), request.failure()));
        }
    }

    private void note(Response response) {
        if (response.status() >= 400 && !expectedStatuses.contains(response.status())) {
            seen.add("answered %d: %s".formatted(response.status(), response.url()));
        }
    }
}
