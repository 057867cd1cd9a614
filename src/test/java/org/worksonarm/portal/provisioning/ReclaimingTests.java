package org.worksonarm.portal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;

/** What is over is wiped with proof before anybody of another project gets on. It is 23 November 2026. */
@PortalTest
@Import(LoanScene.class)
class ReclaimingTests {

    @Autowired
    LoanScene scene;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    SignedIn lin;
    SignedIn ada;
    ApplicationId theirs;
    UUID ended;
    UUID next;

    @BeforeEach
    void lendOneAfterTheOther() {
        mara = scene.person("Mara");
        lin = scene.person("Lin");
        ada = scene.person("Ada", Role.ADMIN);
        ended = scene.lend(scene.accepted(mara));
        scene.cut(ended, "2026-11-20");
        theirs = scene.accepted(lin);
        next = scene.lend(theirs);
        putOn(ended, next, "2026-11-23");
    }

    @Test
    void keepsTheNextProjectOutUntilTheWipeIsProved() {
        assertThat(scene.get("/hand-overs/" + next, ada))
                .bodyText()
                .containsIgnoringWhitespaces(
                        "is not proved to be wiped since another project's loan, with the last day 20 November 2026");
        assertThat(give())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nobody is let on before that.", "box.example.org");

        prove(ended);

        assertThat(give()).hasStatus3xxRedirection();
        assertThat(scene.get("/hand-overs/" + next, ada)).bodyText().doesNotContain("not proved to be wiped");
    }

    @Test
    void isDefendedByTheDatabase() {
        assertThatThrownBy(this::insertHandover).hasMessageContaining("is not proved to be wiped");
        prove(ended);

        insertHandover();

        assertThat(scene.read("select count(*) from handover where allocation_id = ?", next))
                .isEqualTo("1");
    }

    @Test
    void showsHowFarALoanIsWoundDownWhereverItIsLookedAt() {
        var application = "/applications/" + scene.application(ended);
        assertThat(scene.get("/allocations/" + ended, ada)).bodyText().contains("Winding down", "Not reclaimed yet");
        assertThat(scene.get("/machines/" + machine(), ada))
                .bodyText()
                .containsIgnoringWhitespaces("since 20 November 2026, the last day of a loan");
        assertThat(scene.get("/machines?q=" + name(), ada)).bodyText().contains("Not wiped yet, due on 23 Nov 2026");
        assertThat(scene.get("/allocations/ends?show=UNWIPED", ada)).bodyText().contains(name(), "Not wiped yet");

        assertThat(scene.post("/tasks/" + task(ended) + "/access", ada, Map.of()))
                .hasStatus3xxRedirection();
        assertThat(scene.get(application, mara)).bodyText().contains("After the end", "Access withdrawn", "wiped next");
        prove(ended);

        assertThat(scene.get(application, mara)).bodyText().contains("Wiped, with proof", "Reclaimed");
        assertThat(scene.get("/allocations/" + ended, ada)).bodyText().contains("Read the proof");
        assertThat(scene.get("/machines/" + machine(), ada)).bodyText().doesNotContain("Not wiped yet");
        assertThat(scene.get("/machines?q=" + name(), ada)).bodyText().doesNotContain("Not wiped yet");
        assertThat(scene.get("/allocations/ends?show=UNWIPED", ada)).bodyText().doesNotContain(name());
    }

    @Test
    void countsTheDaysThatWipingIsLate() {
        scene.change(
                "update operator_task set due_on = '2026-11-21' where kind = 'RECLAIM' and allocation_id = ?", ended);

        assertThat(scene.get("/allocations/ends?show=UNWIPED", ada)).bodyText().contains("Not wiped, 2 days late");
    }

    @Test
    void standsInNobodysWayOnSharedHostsNorWithinOneProject() {
        scene.change(
                "update machine set sharing = 'PARTS', vcpu = 64, ram_gib = 64, disk_gib = 500, ci_slots = 4 where machine_id = ?",
                UUID.fromString(machine()));
        jdbc.sql(
                        "update allocation set kind = 'VM', vcpu = 4, ram_gib = 8, disk_gib = 50 where allocation_id in (?, ?)")
                .params(ended, next)
                .update();
        assertThat(give()).hasStatus3xxRedirection();

        jdbc.sql("delete from handover where allocation_id = ?").param(next).update();
        jdbc.sql(
                        "update allocation set kind = 'WHOLE', vcpu = 0, ram_gib = 0, disk_gib = 0 where allocation_id in (?, ?)")
                .params(ended, next)
                .update();
        assertThat(give()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        scene.change(
                "update application set project_id = (select a.project_id from application a join allocation l using (application_id)"
                        + " where l.allocation_id = '" + ended + "') where application_id = ?",
                theirs.value());
        assertThat(give()).hasStatus3xxRedirection();
    }

    @Test
    void standsInNobodysWayWhereItWasOverBeforeWipesWereProved() {
        scene.change("update operator_task set waived = true where kind = 'RECLAIM' and allocation_id = ?", ended);

        assertThat(give()).hasStatus3xxRedirection();
    }

    @Test
    void namesNobodyToAnAdminWithAConflict() {
        var torn = scene.person("Torn", Role.ADMIN);
        scene.join(scene.application(ended), torn);
        var project = scene.read(
                "select c.project_name from allocation_card l join application_card c using (application_id) where allocation_id = ?",
                ended);
        var secret = project + " of Mara";
        scene.change(
                "update project set name = '" + secret
                        + "' where project_id = (select project_id from application where application_id = ?)",
                scene.application(ended).value());

        assertThat(scene.get("/hand-overs/" + next, torn))
                .bodyText()
                .contains("not proved")
                .doesNotContain(secret);
        assertThat(scene.get("/machines/" + machine(), torn))
                .bodyText()
                .contains("Not wiped yet")
                .doesNotContain(secret);
        assertThat(scene.get("/allocations/ends?show=UNWIPED", torn)).bodyText().doesNotContain(secret);
        assertThat(scene.post("/tasks/" + task(ended) + "/access", torn, Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    /** As if they had been lent one after the other. */
    private void putOn(UUID before, UUID after, String firstDay) {
        jdbc.sql(
                        "update allocation set starts_on = ?::date, machine_id = (select machine_id from allocation where allocation_id = ?) where allocation_id = ?")
                .params(firstDay, before, after)
                .update();
        jdbc.sql(
                        "update operator_task set machine_id = (select machine_id from allocation where allocation_id = ?) where allocation_id = ?")
                .params(after, after)
                .update();
    }

    private void prove(UUID loan) {
        var task = task(loan);
        var version = scene.read("select version from operator_task where operator_task_id = ?", UUID.fromString(task));
        assertThat(scene.post("/tasks/" + task, ada, Map.of("proof", "nvme format --ses=1", "version", version)))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult give() {
        var fields = Map.of("host", "box.example.org", "port", "22", "userName", "ubuntu", "version", "-1");
        return scene.post("/hand-overs/" + next, ada, fields);
    }

    private void insertHandover() {
        jdbc.sql("""
                insert into handover (allocation_id, application_id, host_name, port, user_name, jump_host, notes, first_steps,
                                      given_by, given_at, version)
                values (?, ?, 'box.example.org', 22, 'ubuntu', '', '', '', ?, now(), 0)""").params(next, theirs.value(), ada.accountId().value()).update();
    }

    private String task(UUID loan) {
        return scene.read(
                "select operator_task_id::text from operator_task where kind = 'RECLAIM' and allocation_id = ?", loan);
    }

    private String machine() {
        return scene.read("select machine_id::text from allocation where allocation_id = ?", ended);
    }

    private String name() {
        return scene.read("select machine from allocation_card where allocation_id = ?", ended);
    }
}
