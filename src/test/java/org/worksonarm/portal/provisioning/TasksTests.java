package org.worksonarm.portal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeams;
import org.worksonarm.portal.handover.KeyRemoved;
import org.worksonarm.portal.handover.SshKeyId;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** What operators do by hand. */
@PortalTest
@Import(LoanScene.class)
class TasksTests {

    @Autowired
    LoanScene scene;

    @Autowired
    ProjectTeams teams;

    @Autowired
    TaskDesk desk;

    SignedIn mara;
    SignedIn ada;
    ApplicationId application;
    UUID loan;

    @BeforeEach
    void lend() {
        mara = scene.person("Mara");
        ada = scene.person("Ada", Role.ADMIN);
        application = scene.accepted(mara);
        loan = scene.lend(application);
    }

    @Test
    void areSetForEachLoanAndMoveWithIt() {
        assertThat(scene.tasks(loan))
                .containsExactly("INSTALL_KEYS OPEN 2026-11-23", "PREPARE OPEN 2026-11-23", "RECLAIM OPEN 2027-05-01");
        assertThat(scene.get("/applications/" + application, mara)).bodyText().contains("An operator prepares it");

        scene.move(loan, "2026-12-01", "2027-06-30");

        assertThat(scene.tasks(loan))
                .containsExactly("INSTALL_KEYS OPEN 2026-12-01", "PREPARE OPEN 2026-12-01", "RECLAIM OPEN 2027-07-01");
    }

    @Test
    void lapseWhereALoanNeverBeganAndNothingWasDone() {
        scene.move(loan, "2026-12-01", "2027-06-30");
        scene.cut(loan, "2026-11-23");

        assertThat(scene.tasks(loan)).allSatisfy(task -> assertThat(task).contains("LAPSED"));
    }

    @Test
    void keepTheWipingOfWhatWasPrepared() {
        done("PREPARE", "Installed Debian 13.");
        scene.cut(loan, "2026-11-23");

        assertThat(scene.tasks(loan)).contains("RECLAIM OPEN 2026-11-24", "PREPARE DONE 2026-11-23");
        assertThat(scene.tasks(loan)).anySatisfy(task -> assertThat(task).startsWith("INSTALL_KEYS LAPSED"));
    }

    @Test
    void areDoneWithProofByWhoeverDidThem() {
        assertThat(done("PREPARE", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what you did");
        assertThat(scene.post(path("PREPARE"), ada, Map.of("proof", "ok", "link", "javascript:x", "version", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(scene.get("/tasks", ada)).bodyText().contains(task("PREPARE"));
        var path = path("PREPARE");

        assertThat(done("PREPARE", "Installed Debian 13.")).hasRedirectedUrl("/tasks");

        assertThat(scene.get(path, ada)).bodyText().contains("By Ada on", "Installed Debian 13.");
        assertThat(scene.get("/tasks", ada)).bodyText().doesNotContain(path);
        assertThat(scene.post(path, ada, Map.of("proof", "Again", "version", "0")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Installed Debian 13.", "Again");
        assertThat(scene.get("/applications/" + application, mara))
                .bodyText()
                .contains("An operator lets your keys in");
    }

    @Test
    void areCaughtUpWith() {
        desk.catchUp(LocalDate.of(2027, 1, 1), "Was done before.", ada.accountId());

        assertThat(scene.tasks(loan))
                .containsExactly("INSTALL_KEYS DONE 2026-11-23", "PREPARE DONE 2026-11-23", "RECLAIM OPEN 2027-05-01");
    }

    @Test
    void withdrawAccessWhereAKeyIsRemovedOrSomebodyLeavesAndOnlyOnce() {
        var ben = scene.person("Ben Newman");
        var project = new ProjectId(UUID.fromString(
                scene.read("select project_id::text from application where application_id = ?", application.value())));
        teams.join(project, ben.accountId());
        var removed = new KeyRemoved(SshKeyId.create(), mara.accountId(), "SHA256:abc");

        scene.tell(removed);
        scene.tell(removed);
        teams.leave(project, ben.accountId());

        assertThat(scene.tasks(loan))
                .filteredOn(task -> task.startsWith("WITHDRAW_ACCESS"))
                .hasSize(2);
        assertThat(scene.get("/tasks?kind=WITHDRAW_ACCESS", ada))
                .bodyText()
                .contains("key SHA256:abc", "Ben Newman, who is no longer on the team");
    }

    @Test
    void areHiddenFromAdminsWithAConflictOfInterest() {
        var torn = scene.person("Torn", Role.ADMIN);
        scene.join(application, torn);

        assertThat(scene.get("/tasks", torn)).bodyText().doesNotContain(task("PREPARE"));
        assertThat(scene.get(path("PREPARE"), torn)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.post(path("PREPARE"), torn, Map.of("proof", "x", "version", "0")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get("/tasks", mara)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @RepeatedTest(3)
    void areDoneByOneOfTwo() throws InterruptedException {
        var id = new TaskId(UUID.fromString(task("PREPARE")));
        Callable<String> finish = () -> finish(id);

        assertThat(AtOnce.<String>answers(List.of(finish, finish))).containsExactlyInAnyOrder("done", "too late");
    }

    private MvcTestResult done(String kind, String proof) {
        return scene.post(path(kind), ada, Map.of("proof", proof, "version", "0"));
    }

    private String path(String kind) {
        return "/tasks/" + task(kind);
    }

    private String task(String kind) {
        return scene.read(
                "select operator_task_id::text from operator_task where kind = '%s' and allocation_id = ?"
                        .formatted(kind),
                loan);
    }

    private String finish(TaskId id) {
        try {
            desk.done(id, new DoneForm("Done", "", 0L), ada.accountId());
            return "done";
        } catch (StaleEdit _) {
            return "too late";
        }
    }
}
