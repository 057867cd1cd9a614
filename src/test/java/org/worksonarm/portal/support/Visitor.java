package org.worksonarm.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.worksonarm.portal.account.DemoPerson;

/** Somebody at a browser. A test fails when anything goes wrong behind the visitor's back, on the console for example. */
public final class Visitor {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private final Troubles troubles;
    private final Page page;

    Visitor(BrowserContext context) {
        this.troubles = new Troubles(context);
        this.page = context.newPage();
        Look.DESKTOP_LIGHT.putOn(page);
    }

    public Page page() {
        return page;
    }

    public void open(String path) {
        page.navigate(path);
    }

    /** Through the sign-in page, also from one person to the next. */
    public void signIn(DemoPerson person) {
        open("/sign-in");
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(person.displayName()))
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Says that the portal may refuse something with this status on the way, for example 422 for wrong input. */
    public void expectStatus(int status) {
        troubles.expectStatus(status);
    }

    /** Asks axe on a desktop and a phone, in the light and in the dark. */
    public void expectAccessible() {
        var faults = Stream.of(Look.values()).flatMap(this::faults).toList();
        Look.DESKTOP_LIGHT.putOn(page);

        assertThat(faults).as("accessibility of %s", page.url()).isEmpty();
    }

    /** Keeps pictures of the whole page in {@code target/screenshots}. */
    public void screenshot(String name) {
        for (var look : Look.values()) {
            look.putOn(page);
            picture(SCREENSHOTS.resolve("%s-%s.png".formatted(name, look.label())));
        }
        Look.DESKTOP_LIGHT.putOn(page);
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Asking the browser anything first lets in the reports that are still on their way. */
    List<String> troubles() {
        page.context().cookies();
        return troubles.seen();
    }

    private Stream<String> faults(Look look) {
        look.putOn(page);
        return new AxeBuilder(page)
                .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> look.label() + ": " + description(rule));
    }

    private static String description(Rule rule) {
        var places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                .toList();
        return "%s, %s %s".formatted(rule.getId(), rule.getHelp(), places);
    }
}
