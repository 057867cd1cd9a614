package org.worksonarm.portal.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one Chromium that all browser tests of a run share. */
public final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the first Chromium that can be found, or fetched, and starts. */
    static Optional<Chromium> start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var started = ChromiumSearch.candidates()
                .flatMap(options -> launch(playwright, options).stream())
                .findFirst();
        if (started.isEmpty()) {
            playwright.close();
        }
        return started;
    }

    public BrowserContext visit(String baseUrl) {
        return browser.newContext(
                new Browser.NewContextOptions().setBaseURL(baseUrl).setReducedMotion(ReducedMotion.REDUCE));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Chromium> launch(Playwright playwright, LaunchOptions options) {
        try {
            var browser = playwright.chromium().launch(options.setArgs(ARGUMENTS));
            return Optional.of(new Chromium(playwright, browser));
        } catch (PlaywrightException e) {
            System.out.println("This Chromium does not start: " + e.getMessage());
            return Optional.empty();
        }
    }
}
