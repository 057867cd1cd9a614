package org.worksonarm.portal.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.worksonarm.portal.support.Browsing;
import org.worksonarm.portal.support.Chromium;
import org.worksonarm.portal.support.RealPortal;

/** Signing in to the real portal, in a real browser, at an identity provider on this machine. */
@Tag("browser")
@ExtendWith(Browsing.class)
class ProviderSignInTests {

    private static final String CLIENT = "SPRING_SECURITY_OAUTH2_CLIENT_";
    private static final MockOAuth2Server PROVIDER =
            new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\": true}"));
    private static final String DATABASE = RealPortal.newDatabase();

    private static RealPortal portal;
    private static Chromium browser;

    @BeforeAll
    static void start(Chromium chromium) throws IOException {
        PROVIDER.start();
        portal = startPortal();
        browser = chromium;
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
        PROVIDER.shutdown();
    }

    @Test
    void strangerBecomesAMaintainer() {
        var page = signIn("stranger", "Sam Stranger", "sam@example.org", true);

        assertThat(account(page)).containsText("Sam Stranger");
        assertThat(page.locator("main")).containsText("My projects");
        assertThat(section(page, "Ranking")).hasCount(0);
    }

    @Test
    void firstAdminFindsTheAdminPages() {
        var page = signIn("ada", "Ada Admin", "Ada@Example.org", true);

        assertThat(account(page)).containsText("Ada Admin");
        assertThat(section(page, "Ranking")).isVisible();
        assertThat(section(page, "Import")).isVisible();
    }

    @Test
    void addressThatIsNotVerifiedMakesNobodyAdmin() {
        var page = signIn("impostor", "Ivo Impostor", "ada@example.org", false);

        assertThat(account(page)).containsText("Ivo Impostor");
        assertThat(section(page, "Ranking")).hasCount(0);
    }

    @Test
    void signInReturnsToThePageThatAskedForIt() {
        var page = open("/projects?tab=open");
        assertThat(page).hasURL(portal.url("/sign-in"));

        giveIdentity(page, "returning", "Rita Returning", "rita@example.org", true);

        assertThat(page).hasURL(portal.url("/projects?tab=open&continue"));
    }

    @Test
    void providerThatRefusesIsTold() {
        var page = open("/login/oauth2/code/acme?error=access_denied&state=none");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("You are not signed in");
    }

    @Test
    void nothingOfTheDemoIsThere() {
        var page = open("/sign-in");

        assertThat(page.getByText("Demo programme")).hasCount(0);
        assertThat(page.getByText("Mara Lindqvist")).hasCount(0);
        assertThat(page.getByText("Continue with Acme")).isVisible();
    }

    @Test
    void signInSurvivesARestart() throws IOException {
        var page = signIn("patient", "Pia Patient", "pia@example.org", true);

        try (var restarted = startPortal()) {
            page.navigate(restarted.url("/"));

            assertThat(account(page)).containsText("Pia Patient");
        }
    }

    @Test
    void signOutEndsTheSession() {
        var page = signIn("leaving", "Lea Leaving", "lea@example.org", true);

        account(page).getByText("Sign out").click();

        assertThat(account(page)).containsText("Sign in");
        page.navigate(portal.url("/projects"));
        assertThat(page).hasURL(portal.url("/sign-in"));
    }

    private static Page signIn(String subject, String name, String email, boolean verified) {
        var page = open("/sign-in");
        giveIdentity(page, subject, name, email, verified);
        return page;
    }

    private static void giveIdentity(Page page, String subject, String name, String email, boolean verified) {
        page.getByText("Continue with Acme").click();
        page.locator("[name=username]").fill(subject);
        page.locator("[name=claims]")
                .fill("{\"name\": \"%s\", \"email\": \"%s\", \"email_verified\": %s}".formatted(name, email, verified));
        page.locator("[type=submit]").click();
    }

    private static Page open(String path) {
        var page = browser.visit(portal.url("/")).newPage();
        page.navigate(portal.url(path));
        return page;
    }

    private static Locator account(Page page) {
        return page.locator(".account").first();
    }

    private static Locator section(Page page, String name) {
        return page.locator(".nav-wide").getByText(name);
    }

    private static RealPortal startPortal() throws IOException {
        return RealPortal.start(Map.of(
                "SPRING_DATASOURCE_URL",
                DATABASE,
                CLIENT + "REGISTRATION_ACME_CLIENT_ID",
                "portal",
                CLIENT + "REGISTRATION_ACME_CLIENT_SECRET",
                "secret",
                CLIENT + "REGISTRATION_ACME_CLIENT_NAME",
                "Acme",
                CLIENT + "REGISTRATION_ACME_SCOPE",
                "openid,profile,email",
                CLIENT + "PROVIDER_ACME_ISSUER_URI",
                PROVIDER.issuerUrl("acme").toString(),
                "PORTAL_SIGN_IN_FIRST_ADMIN",
                "ada@example.org",
                "PORTAL_ADDRESS",
                "https://portal.example.org"));
    }
}
