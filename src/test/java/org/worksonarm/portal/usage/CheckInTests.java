package org.worksonarm.portal.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;

/** How a team answers, and who reads it. */
@PortalTest
@Import(UsageScene.class)
class CheckInTests {

    private static final Map<String, String> GOOD = Map.of(
            "need", "YES",
            "condition", "FINE",
            "note", "Splendid.",
            "outcomes[0].kind", "RELEASE",
            "outcomes[0].title", "arm64 wheels of 3.1",
            "outcomes[0].url", "https://example.org/3.1",
            "version", "0");

    @Autowired
    UsageScene scene;

    @Autowired
    CheckInAsking asking;

    SignedIn mara;
    SignedIn admin;
    ApplicationId application;
    UUID loan;
    UUID checkIn;
    String path;

    @BeforeEach
    void ask() {
        mara = scene.person("Mara");
        admin = scene.person("Ada", Role.ADMIN);
        application = scene.accepted(mara, "Wheels " + UUID.randomUUID());
        loan = scene.lend(application, "thunderx", LocalDate.of(2026, 8, 1));
        checkIn = scene.ask(asking, loan);
        path = "/applications/%s/check-ins/%s".formatted(application, checkIn);
    }

    @Test
    void showsTheQuestionOnThePageOfTheApplication() {
        assertThat(scene.get("/applications/" + application, mara)).bodyText().contains("Answer in two minutes", path);
        assertThat(scene.get(path, mara)).hasStatusOk().bodyText().contains("Do you still need it?");
    }

    @Test
    void keepsWhatCameOfIt() {
        assertThat(scene.post(path, mara, GOOD)).hasRedirectedUrl("/applications/" + application);

        assertThat(scene.get("/applications/" + application, mara))
                .bodyText()
                .contains("Still needed", "arm64 wheels of 3.1", "https://example.org/3.1")
                .containsPattern("Said of machine-lent\\d+: still needed</strong> · Mara")
                .containsPattern("Asked how it goes with machine-lent\\d+</strong> · The portal");
        assertThat(scene.get("/allocations/check-ins?state=ANSWERED", admin))
                .bodyText()
                .contains("arm64 wheels of 3.1", "Splendid.");
    }

    @Test
    void takesALaterAnswerInPlaceOfTheFirst() {
        scene.post(path, mara, GOOD);
        var later = new LinkedHashMap<>(GOOD);
        later.putAll(
                Map.of("outcomes[1].title", "A talk", "outcomes[1].url", "https://example.org/talk", "version", "1"));

        scene.post(path, mara, later);

        assertThat(scene.read("select title from outcome where check_in_id = ? order by position", checkIn))
                .containsExactly("arm64 wheels of 3.1", "A talk");
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        var wrong = Map.of("outcomes[0].title", "A talk", "outcomes[0].url", "javascript:alert(1)", "version", "0");

        assertThat(scene.post(path, mara, wrong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say whether you still need it.", "Say how the machine is.", "Give a link that begins")
                .contains("value=\"A talk\"", "value=\"javascript:alert(1)\"");
    }

    @Test
    void refusesMoreThanTwentyOutcomes() {
        var many = new LinkedHashMap<>(GOOD);
        for (var at = 0; at < 21; at++) {
            many.put("outcomes[%d].title".formatted(at), "Title");
            many.put("outcomes[%d].url".formatted(at), "https://example.org");
        }

        assertThat(scene.post(path, mara, many)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void leadsToGivingBackOrToTheFault() {
        var no = new LinkedHashMap<>(GOOD);
        no.put("need", "NO");
        assertThat(scene.post(path, mara, no))
                .hasRedirectedUrl("/applications/%s/loans/%s/return".formatted(application, loan));
        assertThat(scene.get("/allocations/check-ins?state=NO_LONGER", admin))
                .bodyText()
                .contains(title());

        no.putAll(Map.of("condition", "TROUBLE", "version", "1"));
        assertThat(scene.post(path, mara, no))
                .hasRedirectedUrl("/applications/%s/faults/new?loan=%s".formatted(application, loan));
        assertThat(scene.read("select status from allocation where allocation_id = ?", loan))
                .containsExactly("ACTIVE");
    }

    @Test
    void isForTheTeamAlone() {
        var stranger = scene.person("Sam");
        assertThat(scene.get(path, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.post(path, stranger, GOOD)).hasStatus(HttpStatus.NOT_FOUND);
        assertThatThrownBy(() -> scene.update(
                        "update check_in set need = 'NO', condition = 'FINE', answered_at = now(), answered_by = '%s' where check_in_id = ?"
                                .formatted(stranger.accountId()),
                        checkIn))
                .hasMessageContaining("only the team answers");
    }

    @Test
    void doesNotOverwriteWhatAnotherOfTheTeamAnswered() {
        scene.post(path, mara, GOOD);

        assertThat(scene.post(path, mara, GOOD)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void listsWhoDoesNotAnswerAfter28Days() {
        assertThat(scene.get("/allocations/check-ins", admin)).bodyText().doesNotContain(title());

        scene.update("update check_in set asked_on = date '2026-10-26' where check_in_id = ?", checkIn);

        assertThat(scene.get("/allocations/check-ins", admin)).bodyText().contains(title());
    }

    @Test
    void tellsAdminsWithAConflictNothing() {
        scene.post(path, mara, GOOD);
        scene.conflict(application, admin);

        assertThat(scene.get("/allocations/check-ins?state=ANSWERED", admin))
                .bodyText()
                .doesNotContain(title());
    }

    private String title() {
        return scene.read("select title from application where application_id = ?", application.value())
                .getFirst();
    }
}
