package org.worksonarm.portal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.AllocationMoved;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** When access is withdrawn and a machine is wiped, also one that a loan has left. It is 23 November 2026. */
@PortalTest
@Import(LoanScene.class)
class WipingTests {

    @Autowired
    LoanScene scene;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TaskDesk desk;

    SignedIn ada;
    ApplicationId theirs;
    UUID next;

    @BeforeEach
    void lend() {
        ada = scene.person("Ada", Role.ADMIN);
        theirs = scene.accepted(scene.person("Mara"));
        next = scene.lend(theirs);
    }

    @Test
    void wipesNothingWhileALoanRuns() {
        var running = task();

        assertThat(scene.get("/tasks/" + running, ada)).bodyText().contains("The loan runs until 30 April 2027");
        assertThat(scene.post("/tasks/" + running, ada, Map.of("proof", "nvme format", "version", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nothing is wiped before its last day is over.", "nvme format");
        scene.post("/tasks/" + running + "/access", ada, Map.of());
        assertThat(scene.read("select count(access_withdrawn_at) from operator_task where allocation_id = ?", next))
                .isEqualTo("0");
    }

    @RepeatedTest(3)
    void withdrawsAccessOnce() throws Exception {
        scene.cut(next, "2026-11-22");
        var id = new TaskId(UUID.fromString(task()));
        Callable<Boolean> withdraw = () -> desk.withdrawAccess(id, ada.accountId());

        assertThat(AtOnce.<Boolean>answers(List.of(withdraw, withdraw))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void wipesAMachineThatWasPreparedAndLeftBeforeTheFirstDay() {
        scene.move(next, "2026-12-01", "2027-04-30");
        closeTask("PREPARE");
        var left = machine();
        leave(true);

        assertThat(scene.tasks(next))
                .contains("PREPARE OPEN 2026-12-01", "INSTALL_KEYS OPEN 2026-12-01", "RECLAIM OPEN 2027-05-01")
                .contains("RECLAIM OPEN 2026-11-23");
        assertThat(scene.get("/machines/" + left, ada)).bodyText().contains("Not wiped yet");
    }

    @Test
    void takesTheTasksAlongWhereNothingWasPrepared() {
        scene.move(next, "2026-12-01", "2027-04-30");
        leave(true);

        assertThat(scene.tasks(next))
                .containsExactly("INSTALL_KEYS OPEN 2026-12-01", "PREPARE OPEN 2026-12-01", "RECLAIM OPEN 2027-05-01");
        assertThat(scene.read(
                        "select count(*) from operator_task t join allocation l using (allocation_id, machine_id) where l.allocation_id = ?",
                        next))
                .isEqualTo("3");
    }

    @Test
    void comesBackToAMachineThatWasPreparedAndLeft() {
        scene.move(next, "2026-12-01", "2027-04-30");
        closeTask("PREPARE");
        var first = machine();
        leave(true);
        var second = machine();
        goTo(first);

        assertThat(scene.tasks(next))
                .contains("PREPARE DONE 2026-12-01", "INSTALL_KEYS OPEN 2026-12-01", "RECLAIM OPEN 2027-05-01")
                .doesNotContain("PREPARE OPEN 2026-12-01", "RECLAIM OPEN 2026-11-23");
        assertThat(scene.get("/machines/" + second, ada)).bodyText().doesNotContain("Not wiped yet");
    }

    @Test
    void preparesAMachineAnewThatWasWipedMeanwhile() {
        scene.move(next, "2026-12-01", "2027-04-30");
        closeTask("PREPARE");
        var first = machine();
        leave(true);
        closeReclaimOf(first);
        goTo(first);

        assertThat(scene.tasks(next))
                .contains("PREPARE OPEN 2026-12-01", "INSTALL_KEYS OPEN 2026-12-01", "RECLAIM OPEN 2027-05-01");
    }

    @Test
    void wipesNothingWhereNothingWasPreparedOnTheWay() {
        scene.move(next, "2026-12-01", "2027-04-30");
        closeTask("PREPARE");
        leave(true);
        var between = machine();
        leave(true);

        assertThat(scene.tasks(next)).containsOnlyOnce("RECLAIM OPEN 2026-11-23");
        assertThat(scene.get("/machines/" + between, ada)).bodyText().doesNotContain("Not wiped yet");
    }

    @Test
    void stillWipesWhatWasPreparedAndLeftWhereTheLoanIsCancelled() {
        scene.move(next, "2026-12-01", "2027-04-30");
        closeTask("PREPARE");
        leave(true);
        scene.cut(next, "2026-11-25");

        assertThat(scene.tasks(next)).contains("RECLAIM OPEN 2026-11-23", "RECLAIM LAPSED 2027-05-01");
    }

    @Test
    void wipesTheMachineThatALoanLeftForAnother() {
        leave(false);

        assertThat(scene.tasks(next)).contains("RECLAIM OPEN 2026-11-24");
    }

    private void closeTask(String kind) {
        var id = scene.read(
                "select operator_task_id::text from operator_task where status = 'OPEN' and kind = '" + kind
                        + "' and allocation_id = ?",
                next);
        var version = scene.read("select version from operator_task where operator_task_id = ?", UUID.fromString(id));
        scene.post("/tasks/" + id, ada, Map.of("proof", "Debian 13 installed", "version", version));
    }

    /** As the module of loans does it: to the machine of a third loan. */
    private void leave(boolean inPlace) {
        if (inPlace) {
            jdbc.sql("""
                    insert into machine (machine_id, name, model_id, site_id, state, sharing)
                    select gen_random_uuid(), 'for-' || name, model_id, site_id, 'AVAILABLE', 'WHOLE' from machine where machine_id = ?""").param(UUID.fromString(machine())).update();
            goTo(scene.read(
                    "select machine_id::text from machine where name = 'for-' || (select machine from allocation_card where allocation_id = ?)",
                    next));
            return;
        } else {
            scene.change(
                    "update allocation set status = 'MOVED', ends_on = '2026-11-23', end_reason = 'Moved' where allocation_id = ?",
                    next);
        }
        tellOfMove(AllocationId.create());
    }

    private void goTo(String machine) {
        jdbc.sql("update allocation set machine_id = ? where allocation_id = ?")
                .params(UUID.fromString(machine), next)
                .update();
        tellOfMove(new AllocationId(next));
    }

    private void tellOfMove(AllocationId goesOn) {
        scene.tell(new AllocationMoved(
                new AllocationId(next), goesOn, theirs, name(), "another", "The rack moves.", true));
    }

    private void closeReclaimOf(String machine) {
        var sql = "select operator_task_id::text from operator_task where kind = 'RECLAIM' and machine_id = ?";
        var id = scene.read(sql, UUID.fromString(machine));
        var version = scene.read("select version from operator_task where operator_task_id = ?", UUID.fromString(id));
        assertThat(scene.post("/tasks/" + id, ada, Map.of("proof", "nvme format", "version", version)))
                .hasStatus3xxRedirection();
    }

    private String task() {
        return scene.read(
                "select operator_task_id::text from operator_task where kind = 'RECLAIM' and allocation_id = ?", next);
    }

    private String machine() {
        return scene.read("select machine_id::text from allocation where allocation_id = ?", next);
    }

    private String name() {
        return scene.read("select machine from allocation_card where allocation_id = ?", next);
    }
}
