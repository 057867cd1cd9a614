package org.worksonarm.portal.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** A machine fails its holder. */
@PortalTest
@Import(UsageScene.class)
class FaultTests {

    private static final Map<String, String> BROKEN =
            Map.of("what", "It does not boot.", "since", "2026-11-20", "urgency", "STOPS");

    @Autowired
    UsageScene scene;

    SignedIn mara;
    SignedIn admin;
    ApplicationId application;
    UUID loan;
    String path;

    @BeforeEach
    void lend() {
        mara = scene.person("Mara");
        admin = scene.person("Ada", Role.ADMIN);
        application = scene.accepted(mara, "Wheels " + UUID.randomUUID());
        loan = scene.lend(application, "thunderx", LocalDate.of(2026, 8, 1));
        path = "/applications/%s/faults/new?loan=%s".formatted(application, loan);
    }

    @Test
    void tellsAdminsAndTheTeamSeesWhereItStands() {
        assertThat(scene.get(path, mara)).hasStatusOk().bodyText().contains("Report a fault of");

        assertThat(scene.post(path, mara, BROKEN)).hasRedirectedUrl("/applications/" + application);

        assertThat(scene.get("/applications/" + application, mara))
                .bodyText()
                .contains("It does not boot.", "Waits for an answer", "It works again");
        assertThat(scene.get("/allocations/faults", admin)).bodyText().contains(fault().toString(), "They cannot work");
        assertThat(scene.mails(application)).anyMatch(subject -> subject.endsWith("reports a fault of its machine"));
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        assertThat(scene.post(path, mara, Map.of("what", " ", "since", "2026-11-24", "urgency", "NOW")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what happens.", "Give the day as a date that is not ahead.", "Say how urgent it is.")
                .contains("value=\"2026-11-24\"");
    }

    @Test
    void oneIsOpenHoweverManyReport() throws InterruptedException {
        Callable<Integer> report =
                () -> scene.post(path, mara, BROKEN).getResponse().getStatus();

        assertThat(AtOnce.answers(List.of(report, report, report, report))).containsOnly(302);

        assertThat(scene.read("select status from fault_report where allocation_id = ?", loan))
                .containsExactly("OPEN");
    }

    @Test
    void movesTheLoanToASubstituteThatAPersonConfirms() {
        var spare = scene.spare("hi1616");
        scene.post(path, mara, BROKEN);
        assertThat(scene.get("/allocations/faults/" + fault(), admin))
                .bodyText()
                .contains("value=\"" + spare + "\"");

        assertThat(answer("SUBSTITUTED", spare.toString(), "Your disk is gone.", "0"))
                .hasStatus3xxRedirection();

        assertThat(loans()).containsExactly("MOVED 2026-08-01 2026-11-23", "ACTIVE 2026-11-24 2027-04-30");
        assertThat(scene.get("/applications/" + application, mara))
                .bodyText()
                .contains("Moved to another machine", "Your disk is gone.")
                .containsPattern("Fault of machine-lent\\d+ reported</strong> · Mara")
                .containsPattern("Fault of machine-lent\\d+ answered with another machine</strong> · The programme");
        assertThat(scene.mails(application)).anyMatch(subject -> subject.endsWith("the fault of your machine"));
    }

    @Test
    void changesNothingWhereTheSubstituteIsTakenMeanwhile() {
        var spare = scene.spare("hi1616");
        scene.post(path, mara, BROKEN);
        scene.update("update machine set state = 'FAULTY' where machine_id = ?", spare);

        assertThat(answer("SUBSTITUTED", spare.toString(), "Your disk is gone.", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Your disk is gone.");
        assertThat(loans()).containsExactly("ACTIVE 2026-08-01 2027-04-30");
        assertThat(scene.read("select status from fault_report where allocation_id = ?", loan))
                .containsExactly("OPEN");
    }

    @Test
    void asksForAVerdictAMachineAndWords() {
        scene.post(path, mara, BROKEN);

        assertThat(answer("", "", "", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose what becomes of it.", "Say what was done");
        assertThat(answer("SUBSTITUTED", "x", "Gone.", "0")).bodyText().contains("Choose the machine that takes");
    }

    @Test
    void isAnsweredOnce() {
        scene.post(path, mara, BROKEN);
        assertThat(answer("FIXED", "", "A new disk.", "0")).hasStatus3xxRedirection();

        assertThat(answer("FIXED", "", "A new fan.", "0")).hasStatus(HttpStatus.CONFLICT);
        var withdraw = "/applications/%s/faults/%s/withdraw".formatted(application, fault());
        assertThat(scene.post(withdraw, mara, Map.of()))
                .flash()
                .containsEntry("notice", "Nothing changed: it was answered before.");
    }

    @Test
    void teamSaysThatItWorksAgain() {
        scene.post(path, mara, BROKEN);

        scene.post("/applications/%s/faults/%s/withdraw".formatted(application, fault()), mara, Map.of());

        assertThat(scene.read("select status from fault_report where allocation_id = ?", loan))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void isForTheTeamAlone() {
        var stranger = scene.person("Sam");
        scene.post(path, mara, BROKEN);

        assertThat(scene.get(path, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.post(path, stranger, BROKEN)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.post(
                        "/applications/%s/faults/%s/withdraw".formatted(application, fault()), stranger, Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void doesNotExistForAnAdminWithAConflict() {
        scene.post(path, mara, BROKEN);
        scene.conflict(application, admin);

        assertThat(scene.get("/allocations/faults", admin)).bodyText().doesNotContain(fault().toString());
        assertThat(scene.get("/allocations/faults/" + fault(), admin)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answer("FIXED", "", "A new disk.", "0")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellsWhatElseHappenedToTheMachine() {
        scene.post(path, mara, BROKEN);
        answer("FIXED", "", "A new disk.", "0");
        scene.post(path, mara, Map.of("what", "It is slow.", "since", "2026-11-22", "urgency", "LOW"));

        assertThat(scene.get("/allocations/faults/" + fault(), admin))
                .bodyText()
                .contains("It does not boot.");
    }

    private MvcTestResult answer(String verdict, String machine, String words, String version) {
        var fields = Map.of("verdict", verdict, "machine", machine, "words", words, "version", version);
        return scene.post("/allocations/faults/" + fault(), admin, fields);
    }

    private UUID fault() {
        return scene.one(
                "select fault_report_id from fault_report where allocation_id = ? order by fault_report_id desc limit 1",
                loan);
    }

    private List<String> loans() {
        return scene.read(
                "select concat_ws(' ', status, starts_on, ends_on) from allocation where application_id = ? order by starts_on",
                application.value());
    }
}
