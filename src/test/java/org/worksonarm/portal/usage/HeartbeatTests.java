package org.worksonarm.portal.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** Signs of life from CI. It is 23 November 2026, and the clock stands still. */
@PortalTest
@Import(UsageScene.class)
class HeartbeatTests {

    private static final Pattern ADDRESS = Pattern.compile("/heartbeat/([A-Za-z0-9_-]{43})");

    @Autowired
    UsageScene scene;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SilenceTelling silence;

    SignedIn mara;
    ApplicationId application;
    UUID loan;
    String page;

    @BeforeEach
    void lend() {
        mara = scene.person("Mara");
        application = scene.accepted(mara, "Wheels");
        loan = scene.lend(application, "thunderx", LocalDate.of(2026, 11, 1));
        page = "/applications/%s/heartbeats/%s".formatted(application, loan);
    }

    @Test
    void isCalledByWhoeverKnowsTheSecret() {
        var token = make();
        assertThat(scene.get(page, mara)).bodyText().contains("None yet").doesNotContain(token);

        assertThat(mvc.post().uri("/heartbeat/" + token)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(scene.get(page, mara))
                .bodyText()
                .contains("23 November 2026")
                .doesNotContain(token);
        assertThat(scene.read("select encode(token_hash, 'escape') from heartbeat where allocation_id = ?", loan))
                .noneMatch(kept -> kept.contains(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "0197a000-0000-7000-8000-000000000000"})
    void tellsNobodyWhetherThereIsSuchASecret(String token) {
        var known = mvc.get().uri("/heartbeat/" + make()).exchange().getResponse();
        var unknown = mvc.get().uri("/heartbeat/" + token).exchange();

        assertThat(unknown).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(unknown.getResponse().getHeaderNames()).isEqualTo(known.getHeaderNames());
        assertThat(unknown.getRequest().getSession(false)).isNull();
    }

    @Test
    void newSecretTakesThePlaceOfTheOld() {
        var old = make();
        make();

        mvc.get().uri("/heartbeat/" + old).exchange();

        assertThat(scene.get(page, mara)).bodyText().contains("None yet");
    }

    @Test
    void writesAtMostOnceAMinute() {
        var token = make();
        seen("timestamptz '2026-11-23 08:59:30Z'");

        mvc.get().uri("/heartbeat/" + token).exchange();

        assertThat(lastSeen()).containsExactly("2026-11-23 08:59:30");
    }

    @Test
    void asksTheTeamFirstAndTellsAdminsTwoWeeksLaterOnceEach() throws InterruptedException {
        scene.person("Ada", Role.ADMIN);
        make();
        seen("timestamptz '2026-10-20 09:00Z'");

        assertThat(tell()).containsExactly(false);
        assertThat(tell()).isEmpty();
        scene.update("update silence set told_on = date '2026-11-09' where allocation_id = ?", loan);
        assertThat(tell()).containsExactly(true);
        assertThat(tell()).isEmpty();

        assertThat(scene.mails(application))
                .filteredOn(subject -> subject.endsWith("is it still in use?"))
                .hasSize(1);
        assertThat(scene.mails(application)).anyMatch(subject -> subject.contains("silent"));
        assertThat(scene.read("select status from allocation where allocation_id = ?", loan))
                .containsExactly("ACTIVE");
    }

    @Test
    void asksNobodyWhereThereNeverWasASignOrItIsFresh() throws InterruptedException {
        make();
        assertThat(tell()).isEmpty();

        seen("timestamptz '2026-10-25 09:00Z'");
        assertThat(tell()).isEmpty();
    }

    @Test
    void signOrWordOfTheTeamEndsASilence() throws InterruptedException {
        make();
        seen("timestamptz '2026-10-20 09:00Z'");
        tell();

        scene.post(page + "/alive", mara, Map.of());
        assertThat(tell()).isEmpty();

        seen("timestamptz '2026-10-21 09:00Z'");
        assertThat(tell()).containsExactly(false);
    }

    @Test
    void isTurnedOff() {
        make();

        scene.post(page + "/off", mara, Map.of());

        assertThat(scene.get(page, mara)).bodyText().contains("It is off.");
        assertThat(scene.get("/applications/" + application, mara))
                .bodyText()
                .containsPattern("Heartbeat of machine-lent\\d+ given an address</strong> · Mara")
                .containsPattern("Heartbeat of machine-lent\\d+ turned off</strong> · Mara");
    }

    @Test
    void isForTheTeamAlone() {
        var stranger = scene.person("Sam");

        assertThat(scene.get(page, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        for (var path : List.of(page, page + "/alive", page + "/off")) {
            assertThat(scene.post(path, stranger, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private String make() {
        var answer = scene.post(page, mara, Map.of());
        assertThat(answer).hasStatusOk().bodyText().containsPattern(ADDRESS);
        return ADDRESS.matcher(body(answer)).results().findFirst().orElseThrow().group(1);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void seen(String moment) {
        scene.update("update heartbeat set seen_at = %s where allocation_id = ?".formatted(moment), loan);
    }

    private List<String> lastSeen() {
        return scene.read(
                "select to_char(seen_at at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS') from heartbeat where allocation_id = ?",
                loan);
    }

    /** Whether admins are told, for each that is due; by eight rounds at once. */
    private List<Boolean> tell() throws InterruptedException {
        var due = silence.due().stream()
                .filter(found -> found.allocationId().equals(loan))
                .toList();
        for (var each : due) {
            Callable<Boolean> round = () -> {
                silence.tell(each);
                return true;
            };
            AtOnce.answers(Collections.nCopies(8, round));
        }
        return due.stream().map(SilenceTelling.Due::toAdmins).toList();
    }
}
