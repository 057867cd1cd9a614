package org.worksonarm.portal.conflict;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;

/**
 * Every address of the portal, as the handler mapping tells them, against somebody who has a conflict of interest: nothing
 * tells of the application, and no page differs from what it was before there was one. New pages are walked unasked.
 */
@PortalTest
@Transactional
@Import({Quokka.class, QuokkaLoan.class, Addresses.class})
class ConflictMatrixTests {

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

    /** Where somebody without one sees such an application; an asterisk stands for an id. */
    private static final Set<String> SEEN = Set.of(
            "/review",
            "/ranking",
            "/board",
            "/find",
            "/find/export.csv",
            "/find/export.xlsx",
            "/review/*",
            "/ranking/*",
            "/mail",
            "/allocations/requests",
            "/waiting-list",
            "/applications/*/conversation",
            "/discussions/*",
            "/conflicts/applications/*");

    private static final Set<String> SEEN_OF_LOANS = Set.of(
            "/allocations",
            "/allocations/*",
            "/allocations/*/move",
            "/allocations/ends",
            "/allocations/faults",
            "/allocations/faults/*",
            "/allocations/change-requests/*",
            "/hand-overs",
            "/hand-overs/*",
            "/machines",
            "/machines/*",
            "/machines/machines.csv",
            "/provisioning",
            "/reports",
            "/tasks",
            "/tasks/*",
            "/waiting-list/offers/*");

    /** Machines and sites themselves, whoever has them. */
    private static final String HARDWARE = "/(machines|sites|maintenance)(/.*)?";

    /** Pages that repeat what was asked for, or list what the person has declared. */
    private static final String ECHOES = ".*tag:zyzzyva|/conflicts([?].*)?";

    @Autowired
    MockMvcTester web;

    @Autowired
    Addresses addresses;

    @Autowired
    Quokka quokka;

    @Autowired
    QuokkaLoan loan;

    @Autowired
    Declaring declaring;

    @Autowired
    Affiliations affiliations;

    @BeforeEach
    void begin() {
        quokka.begin();
    }

    @ParameterizedTest
    @CsvSource({
        "DECLARED, REVIEWER", "DECLARED, ADMIN", "MAIL_DOMAIN, REVIEWER", "MAIL_DOMAIN, ADMIN",
        "GITHUB, ADMIN", "ORGANISATION, REVIEWER", "MEMBER, REVIEWER", "MEMBER, ADMIN"
    })
    void nothingTellsOfAnApplicationWithAConflictOfInterest(ConflictKind kind, Role role) {
        var person = conflicted(kind, role);
        var before = lists(kind, person);
        quokka.apply();

        assertThat(lists(kind, person)).isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(role == Role.ADMIN ? 30 : 5);
        assertThat(single(kind).filter(path -> tells(body(path, person))).toList())
                .isEmpty();
    }

    /** That machines are taken, everybody who lends them must know; by whom, and all that is said of it, they must not. */
    @ParameterizedTest
    @CsvSource({"DECLARED, REVIEWER", "DECLARED, ADMIN", "MEMBER, ADMIN"})
    void nothingTellsOfWhatItWasLent(ConflictKind kind, Role role) {
        var person = conflicted(kind, role);
        quokka.apply();
        loan.lend(quokka);

        var pages = Stream.concat(paths(kind), addresses.of(RequestMethod.GET, loan.ids()))
                .filter(path -> counts(kind, path) && !path.matches(ECHOES));

        assertThat(pages.filter(path -> tells(body(path, person)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DECLARED, ADMIN", "MEMBER, ADMIN"})
    void nothingIsDoneAboutWhatItWasLent(ConflictKind kind, Role role) {
        var person = conflicted(kind, role);
        quokka.apply();
        loan.lend(quokka);

        assertThat(done(loan.ids(), kind, person).filter(path -> !path.matches(HARDWARE)))
                .isEmpty();
    }

    @Test
    void otherwiseLoansAreSeenInManyPlaces() {
        var person = quokka.person(null, Role.REVIEWER, Role.ADMIN);
        quokka.apply();
        loan.lend(quokka);

        var seen = Stream.concat(addresses.of(RequestMethod.GET, loan.ids()), paths(ConflictKind.DECLARED))
                .filter(path -> tells(body(path, person)))
                .map(ConflictMatrixTests::starred)
                .collect(Collectors.toSet());

        assertThat(seen).containsAll(SEEN_OF_LOANS);
    }

    @ParameterizedTest
    @CsvSource({"DECLARED, REVIEWER", "DECLARED, ADMIN", "MEMBER, ADMIN"})
    void nothingIsDoneAboutAnApplicationWithAConflictOfInterest(ConflictKind kind, Role role) {
        var person = conflicted(kind, role);
        quokka.apply();

        assertThat(done(quokka.ids(), kind, person)).isEmpty();
    }

    @Test
    void otherwiseItIsSeenInManyPlaces() {
        var person = quokka.person(null, Role.REVIEWER, Role.ADMIN);
        quokka.apply();

        var seen = Stream.concat(single(ConflictKind.DECLARED), paths(ConflictKind.DECLARED))
                .filter(path -> tells(body(path, person)))
                .map(ConflictMatrixTests::starred)
                .collect(Collectors.toSet());

        assertThat(seen).containsAll(SEEN);
    }

    private SignedIn conflicted(ConflictKind kind, Role role) {
        var person = quokka.person(kind == ConflictKind.MAIL_DOMAIN ? "somebody@wombat.example" : null, role);
        switch (kind) {
            case DECLARED -> declaring.declare("quokkaFISH", person.accountId(), "We share a flat.");
            case GITHUB -> affiliations.nameGitHub(person.accountId(), "Wombat-Works");
            case ORGANISATION -> affiliations.nameOrganisation(person.accountId(), "The Wombat Works, Ltd.");
            case MEMBER -> quokka.join(person.accountId().value());
            case MAIL_DOMAIN -> {}
        }
        return person;
    }

    /** What all pages without an id in their address show, but for what changes with each request. */
    private Map<String, String> lists(ConflictKind kind, SignedIn person) {
        var pages = new LinkedHashMap<String, String>();
        paths(kind).forEach(path -> pages.put(path, body(path, person)));
        return pages;
    }

    /** The addresses of all pages without an id in them, with each of the queries. */
    private Stream<String> paths(ConflictKind kind) {
        return addresses
                .whole(RequestMethod.GET)
                .filter(path -> counts(kind, path))
                .flatMap(path -> QUERIES.stream().map(query -> path + query))
                .sorted();
    }

    private Stream<String> single(ConflictKind kind) {
        return addresses.of(RequestMethod.GET, quokka.ids()).filter(path -> counts(kind, path));
    }

    private Stream<String> done(List<UUID> ids, ConflictKind kind, SignedIn person) {
        return addresses
                .of(RequestMethod.POST, ids)
                .filter(path -> counts(kind, path))
                .filter(path -> !Set.of(400, 403, 404).contains(post(path, person)));
    }

    private static String starred(String path) {
        return path.replaceAll("[?].*", "").replaceAll("[0-9a-f-]{36}", "*");
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
