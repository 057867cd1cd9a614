package org.worksonarm.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.worksonarm.portal.support.MappedPath;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
class OpenPathsTests {

    private static final Set<String> OPEN = Set.of(
            "/",
            "/areas",
            "/hardware",
            "/how-it-works",
            "/promises",
            "/sign-in",
            "/error",
            "/invitations/0197a000-0000-7000-8000-000000000000",
            "/boot/0197a000-0000-7000-8000-000000000000",
            "/heartbeat/0197a000-0000-7000-8000-000000000000",
            "/calendar/0197a000-0000-7000-8000-000000000000.ics",
            "/showcase",
            "/showcase/0197a000-0000-7000-8000-000000000000",
            "/showcase/0197a000-0000-7000-8000-000000000000/badge.svg");

    @Autowired
    MockMvcTester web;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Test
    void everyPageIsNamedAsOpenOrAsksToSignIn() {
        var pages = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(OpenPathsTests::requests)
                .filter(page -> !OPEN.contains(page.path()))
                .toList();

        assertThat(pages)
                .hasSizeGreaterThan(40)
                .allSatisfy(page ->
                        assertThat(open(page)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/sign-in"));
    }

    @Test
    void unknownAddressIsNotFoundByAnybody() {
        assertThat(web.get().uri("/nope")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri("/nope").with(user("ada"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.post().uri("/nope").with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri("/actuator")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portal.css",
                "/portal.js",
                "/icons.svg",
                "/favicon.svg",
                "/fonts/inter-latin-variable.woff2",
                "/webjars/htmx.org/dist/htmx.min.js",
                "/actuator/health/liveness"
            })
    void everybodyReadsWhatPagesAreMadeOf(String path) {
        assertThat(web.get().uri(path)).hasStatusOk();
    }

    @Test
    void browsersKeepLibrariesByTheirVersionAndAskAnewForOurOwnFiles() {
        var library =
                Pattern.compile("/webjars/htmx.org/[\\d.]+/dist/htmx.min.js").matcher(textOf("/"));

        assertThat(library.find()).isTrue();
        assertThat(web.get().uri(library.group())).hasHeader("Cache-Control", "max-age=31536000, public");
        assertThat(web.get().uri("/portal.css")).hasHeader("Cache-Control", "no-cache");
    }

    private String textOf(String path) {
        return new String(web.get().uri(path).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult open(Page page) {
        return web.method(HttpMethod.valueOf(page.method().name()))
                .uri(page.path())
                .with(csrf())
                .exchange();
    }

    private static Stream<Page> requests(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .map(OpenPathsTests::example)
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> new Page(method, path)));
    }

    private static String example(String pattern) {
        return MappedPath.filled(pattern, "0197a000-0000-7000-8000-000000000000");
    }

    private record Page(RequestMethod method, String path) {}
}
