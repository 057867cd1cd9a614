package org.worksonarm.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.MappedPath;
import org.worksonarm.portal.support.PortalTest;

/** Whatever address there is or will be below an application or a project: to strangers a draft does not exist. */
@PortalTest
@Import(ApplicationFixtures.class)
class DraftsOfOthersTests {

    private static final String TITLE = "Known to its team alone";

    /** What the pages ask for, so that no refusal comes of a form that is merely incomplete. */
    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("kind", "VM"),
            Map.entry("loan", "0197a000-0000-7000-8000-00000000000d"),
            Map.entry("fresh", "0197a000-0000-7000-8000-00000000000f"),
            Map.entry("messageId", "0197a000-0000-7000-8000-00000000000e"),
            Map.entry("body", "Let me in"),
            Map.entry("title", "Mine now"),
            Map.entry("name", "Mine now"),
            Map.entry("summary", "Mine now"),
            Map.entry("address", "mallory@example.org"),
            Map.entry("version", "0"),
            Map.entry("turn", "1"),
            Map.entry("action", "save"));

    enum Stranger {
        NOBODY,
        MAINTAINER,
        REVIEWER,
        ADMIN
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    SignedIn mara;
    ApplicationId draft;

    @BeforeEach
    void writeADraft() {
        mara = fixtures.person("Mara Lindqvist");
        draft = fixtures.draft(mara, TITLE);
    }

    @ParameterizedTest
    @EnumSource
    void strangersFindNoDraftAtAnyAddress(Stranger stranger) {
        var before = drafts.open(draft, mara.accountId());
        var person = person(stranger);

        var pages = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(this::pages)
                .toList();

        assertThat(pages).hasSizeGreaterThan(25).allSatisfy(page -> {
            var answer = open(page, person);
            assertThat(answer.getResponse().getStatus())
                    .isIn(stranger == Stranger.NOBODY ? Set.of(302) : Set.of(403, 404));
            assertThat(answer).bodyText().doesNotContain(TITLE);
        });
        assertThat(drafts.open(draft, mara.accountId())).isEqualTo(before);
    }

    private MvcTestResult open(Page page, RequestPostProcessor person) {
        var request = mvc.method(HttpMethod.valueOf(page.method().name()))
                .uri(page.path())
                .with(csrf())
                .with(person);
        FORM.forEach(request::param);
        page.headers().forEach(header -> request.header(header, "true"));
        return request.exchange();
    }

    private RequestPostProcessor person(Stranger stranger) {
        return switch (stranger) {
            case NOBODY -> anonymous();
            case MAINTAINER -> as(fixtures.person("Other Maintainer"));
            case REVIEWER -> as(fixtures.person("Any Reviewer", Role.REVIEWER));
            case ADMIN -> as(fixtures.person("Any Admin", Role.ADMIN, Role.REVIEWER));
        };
    }

    private Stream<Page> pages(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var headers = mapping.getHeadersCondition().getExpressions().stream()
                .map(header -> header.getName())
                .toList();
        return mapping.getPatternValues().stream()
                .filter(path -> path.matches("/(applications|projects)/\\{.*"))
                .map(this::addressOf)
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> new Page(method, path, headers)));
    }

    /** The address of the draft, or of its project, with parts of it that there are. */
    private String addressOf(String pattern) {
        var content = drafts.open(draft, mara.accountId());
        var owner = pattern.startsWith("/applications")
                ? draft.value()
                : content.project().value();
        var named = MappedPath.plain(pattern)
                .replaceFirst("\\{\\w+}", owner.toString())
                .replace("requests/{part}", "requests/{request}")
                .replace("{part}", "project")
                .replace(
                        "{request}",
                        content.content().requests().getFirst().id().toString());
        return MappedPath.filled(named, new UUID(1, 2).toString());
    }

    private record Page(RequestMethod method, String path, List<String> headers) {}
}
