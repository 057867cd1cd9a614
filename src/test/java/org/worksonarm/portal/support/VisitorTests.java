package org.worksonarm.portal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@Tag("browser")
@SpringJUnitConfig(VisitorTests.Nothing.class)
@ExtendWith(Browsing.class)
class VisitorTests {

    private static TinySite site;

    @BeforeAll
    static void openSite() throws Exception {
        site = new TinySite();
    }

    @AfterAll
    static void closeSite() {
        site.close();
    }

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry registry) {
        registry.add("local.server.port", () -> site.port());
    }

    @Test
    void findsNoFaultWithGoodPage(Visitor visitor) {
        visitor.open("/good");

        visitor.expectAccessible();

        assertThat(visitor.troubles()).isEmpty();
    }

    @Test
    void takesPicturesOnBothScreensInBothSchemes(Visitor visitor) {
        visitor.open("/good");

        visitor.screenshot("tiny-site");

        assertThat(Path.of("target", "screenshots")).isDirectoryContaining("glob:**/tiny-site-phone-dark.png");
        assertThat(visitor.page().viewportSize().width).isEqualTo(1280);
    }

    @ParameterizedTest
    @CsvSource({"/unnamed,label", "/dim,desktop-dark: color-contrast"})
    void findsFaultsOfAccess(String path, String fault, Visitor visitor) {
        visitor.open(path);

        assertThatThrownBy(visitor::expectAccessible).hasMessageContaining(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "/script,script error",
        "/console,console: oh",
        "/picture,answered 404",
        "/unreachable,request failed",
        "/gone,answered 404"
    })
    void noticesTroubles(String path, String trouble, Visitor visitor) {
        var other = another(visitor);

        other.open(path);

        assertThat(other.troubles()).singleElement().asString().contains(trouble);
    }

    @Test
    void acceptsRefusalsThatWereExpected(Visitor visitor) {
        visitor.expectStatus(404);

        visitor.open("/gone");

        assertThat(visitor.troubles()).isEmpty();
    }

    /** One whose troubles do not fail the test. */
    private static Visitor another(Visitor visitor) {
        var browser = visitor.page().context().browser();
        return new Visitor(
                browser.newContext(new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + site.port())));
    }

    @Configuration
    static class Nothing {}
}
