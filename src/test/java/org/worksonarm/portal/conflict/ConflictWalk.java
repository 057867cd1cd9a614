package org.worksonarm.portal.conflict;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.worksonarm.portal.account.SignedIn;

/** Every address of the portal, as the handler mapping tells them: new pages are walked unasked. */
@TestComponent
class ConflictWalk {

    /** Public figures, which everybody may read. */
    private static final Set<String> PUBLIC =
            Set.of("/", "/areas", "/hardware", "/how-it-works", "/promises", "/showcase", "/sign-in", "/error");

    /** Shows all mail, in the demo only. */
    private static final Set<String> DEMO = Set.of("/dev/mail");

    /** Answers the same to everybody, whatever the token. */
    private static final String HEARTBEAT = "/heartbeat/";

    /** The pages of the team, which belong to whoever is on it, and what one declares oneself. */
    private static final String OWN = "/(projects|applications|invitations)(/.*)?|/conflicts";

    private static final List<String> QUERIES =
            List.of("", "?show=ALL&q=kakapo&search=kakapo", "?status=FAILED&q=kakapo&sort=NEWEST", "?q=tag:zyzzyva");

    private final MockMvcTester web;
    private final Addresses addresses;

    ConflictWalk(MockMvcTester web, Addresses addresses) {
        this.web = web;
        this.addresses = addresses;
    }

    /** What all pages without an id in their address show, but for what changes with each request. */
    Map<String, String> lists(ConflictKind kind, SignedIn person) {
        var pages = new LinkedHashMap<String, String>();
        paths(kind).forEach(path -> pages.put(path, body(path, person)));
        return pages;
    }

    /** The addresses of all pages without an id in them, with each of the queries. */
    Stream<String> paths(ConflictKind kind) {
        return addresses
                .whole(RequestMethod.GET)
                .filter(path -> counts(kind, path))
                .flatMap(path -> QUERIES.stream().map(query -> path + query))
                .sorted();
    }

    /** The addresses of all pages with an id in them, with each of these. */
    Stream<String> paths(ConflictKind kind, List<UUID> ids) {
        return addresses.of(RequestMethod.GET, ids).filter(path -> counts(kind, path));
    }

    Stream<String> telling(Stream<String> paths, SignedIn person) {
        return paths.filter(path -> tells(body(path, person)));
    }

    /** Where this person sees it; an asterisk stands for an id. */
    Set<String> seen(List<UUID> ids, SignedIn person) {
        return telling(Stream.concat(paths(ConflictKind.DECLARED, ids), paths(ConflictKind.DECLARED)), person)
                .map(path -> path.replaceAll("[?].*", "").replaceAll("[0-9a-f-]{36}", "*"))
                .collect(Collectors.toSet());
    }

    /** What is posted and not refused. */
    Stream<String> done(List<UUID> ids, ConflictKind kind, SignedIn person) {
        return addresses
                .of(RequestMethod.POST, ids)
                .filter(path -> counts(kind, path))
                .filter(path -> !Set.of(400, 403, 404).contains(post(path, person)));
    }

    private static boolean counts(ConflictKind kind, String path) {
        return !PUBLIC.contains(path)
                && !path.startsWith(HEARTBEAT)
                && !DEMO.contains(path)
                && !(kind == ConflictKind.MEMBER && path.matches(OWN));
    }

    private String body(String path, SignedIn person) {
        try {
            var answer = web.get().uri(path).with(as(person)).exchange().getResponse();
            var text = path.contains(".xlsx") && answer.getStatus() == 200
                    ? sheet(answer.getContentAsByteArray())
                    : answer.getContentAsString();
            return (answer.getStatus() + " " + text + answer.getRedirectedUrl())
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                    .replaceAll("name=\"messageId\" value=\"[^\"]*\"", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a workbook shows; around it stands when it was made. */
    private static String sheet(byte[] workbook) throws IOException {
        var file = Files.createTempFile("list", ".xlsx");
        try {
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                return part(zip, "xl/worksheets/sheet1.xml") + part(zip, "xl/sharedStrings.xml");
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private int post(String path, SignedIn person) {
        return web.method(HttpMethod.POST)
                .uri(path)
                .param("reason", "kakapo")
                .param("name", "kakapo")
                .param("summary", "kakapo")
                .param("intent", "SAVE")
                .param("outcome", "DECLINED")
                .with(as(person))
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static boolean tells(String body) {
        var text = body.toLowerCase(Locale.ROOT);
        return Quokka.TRACES.stream().anyMatch(text::contains);
    }
}
