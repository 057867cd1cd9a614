package org.worksonarm.portal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** Whole machines by a stubbed Ironic. A step that is not due is made due, for the clock stands still. */
@PortalTest
@Import(LoanScene.class)
class StepsTests {

    private static final StubCloud STUB = new StubCloud();
    private static final String DUE =
            "update provisioning_step set next_attempt_at = next_attempt_at - interval '2 years' where status = 'WAITING' and allocation_id = ?";

    @Autowired
    LoanScene scene;

    @Autowired
    StepWork work;

    @Autowired
    CloudComparing comparing;

    SignedIn mara;
    SignedIn ada;
    ApplicationId application;
    UUID loan;
    Map<String, Object> node;

    @DynamicPropertySource
    static void nameTheCloud(DynamicPropertyRegistry settings) {
        STUB.nameIn(settings);
    }

    @AfterAll
    static void close() {
        STUB.close();
    }

    @BeforeEach
    void lend() {
        scene.change(
                "update provisioning_step set status = 'LAPSED', next_attempt_at = null where allocation_id <> ? and status = 'WAITING'",
                UUID.randomUUID());
        mara = scene.person("Mara");
        ada = scene.person("Ada", Role.ADMIN);
        application = scene.accepted(mara);
        loan = scene.lend(application);
        node = STUB.nodes.add(
                scene.read("select machine from allocation_card where allocation_id = ?", loan), "available");
    }

    @Test
    void setUpAndTakeBackWhatIsLent() {
        assertThat(status()).bodyText().contains("The portal has it set up on 1 November 2026");
        assertThat(scene.tasks(loan)).isEmpty();

        work.takeNext();
        assertThat(node).containsEntry("provision_state", "deploying");
        assertThat(status()).bodyText().contains("It is being set up now.");
        assertThat(work.takeNext()).isFalse();

        node.put("provision_state", "active");
        makeDue("PROVISION");
        work.takeNext();
        assertThat(state("PROVISION")).isEqualTo("DONE");

        scene.cut(loan, "2026-11-22");
        work.takeNext();
        assertThat(node).containsEntry("provision_state", "cleaning");
        makeDue("RECLAIM");
        work.takeNext();
        assertThat(state("RECLAIM")).isEqualTo("DONE");
        assertThat(recordedAsDone()).isEqualTo("2");
    }

    @RepeatedTest(3)
    void areTakenByOneNodeOfThree() throws InterruptedException {
        var before = STUB.asked("PUT /ironic");
        Callable<Boolean> take = work::takeNext;

        assertThat(AtOnce.<Boolean>answers(List.of(take, take, take))).containsExactlyInAnyOrder(true, false, false);

        assertThat(STUB.asked("PUT /ironic") - before).isEqualTo(1);
    }

    @Test
    void areTakenUpAgainWhereANodeDied() {
        scene.change(
                "update provisioning_step set leased_until = timestamptz '2026-11-23 09:05Z' where kind = 'PROVISION' and allocation_id = ?",
                loan);
        assertThat(work.takeNext()).isFalse();

        scene.change(
                "update provisioning_step set leased_until = timestamptz '2026-11-23 08:59Z' where kind = 'PROVISION' and allocation_id = ?",
                loan);
        assertThat(work.takeNext()).isTrue();
    }

    @Test
    void waitLongerEachTimeAndThenForAnAdmin() {
        node.put("locked", true);
        work.takeNext();
        assertThat(read("next_attempt_at::text || last_fault", "PROVISION")).contains("09:00:30", "Node is locked");
        makeDue("PROVISION");
        work.takeNext();
        assertThat(state("PROVISION")).isEqualTo("FAILED");
        assertThat(status()).bodyText().contains("Setting it up failed. An admin looks into it");
        assertThat(scene.get("/provisioning", ada)).bodyText().contains("Node is locked", "Needs an admin");

        node.remove("locked");
        assertThat(scene.post("/provisioning/" + step() + "/again", ada, Map.of()))
                .hasRedirectedUrl("/provisioning");
        work.takeNext();

        assertThat(node).containsEntry("provision_state", "deploying");
    }

    @Test
    void areGivenToOperatorsWhereTheCloudCannot() {
        node.put("provision_state", "enroll");
        work.takeNext();
        assertThat(state("PROVISION")).isEqualTo("FAILED");
        var torn = scene.person("Torn", Role.ADMIN);
        scene.join(application, torn);
        assertThat(scene.post("/provisioning/" + step() + "/by-hand", torn, Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get("/provisioning", torn)).bodyText().doesNotContain(step());

        scene.post("/provisioning/" + step() + "/by-hand", ada, Map.of());

        assertThat(state("RECLAIM")).isEqualTo("BY_HAND");
        assertThat(scene.tasks(loan)).hasSize(3);
        scene.cut(loan, "2026-11-23");
        assertThat(scene.tasks(loan)).contains("RECLAIM OPEN 2026-11-24");
    }

    @Test
    void lapseWhereALoanNeverBegan() {
        scene.move(loan, "2026-12-01", "2027-06-30");
        assertThat(work.takeNext()).isFalse();
        scene.cut(loan, "2026-11-23");

        assertThat(state("PROVISION") + state("RECLAIM")).isEqualTo("LAPSEDLAPSED");
    }

    @Test
    void driftIsShownToThoseWithoutAConflictOfInterest() {
        work.takeNext();
        node.put("provision_state", "active");
        makeDue("PROVISION");
        work.takeNext();
        STUB.nodes.add("foreign-" + loan, "active");
        node.put("provision_state", "available");
        node.remove("instance_uuid");
        scene.change("delete from provisioning_comparison where cloud <> ?::text", UUID.randomUUID());

        comparing.compareNow();

        assertThat(scene.get("/provisioning", ada))
                .bodyText()
                .contains("Missing", "foreign-" + loan, "Foreign", "" + node.get("name"));
        var torn = scene.person("Torn", Role.ADMIN);
        scene.join(application, torn);
        assertThat(scene.get("/provisioning", torn))
                .bodyText()
                .contains("foreign-" + loan)
                .doesNotContain("" + node.get("name"));
    }

    private MvcTestResult status() {
        return scene.get("/applications/" + application, mara);
    }

    private String recordedAsDone() {
        return scene.read("""
                select count(*) from record_entry join provisioning_step s on s.provisioning_step_id = subject_id
                where action = 'done' and s.allocation_id = ?""", loan);
    }

    private void makeDue(String kind) {
        scene.change(DUE + " and kind = '" + kind + "'", loan);
    }

    private String state(String kind) {
        return read("status", kind);
    }

    private String step() {
        return read("provisioning_step_id::text", "PROVISION");
    }

    private String read(String what, String kind) {
        return scene.read(
                "select %s from provisioning_step where kind = '%s' and allocation_id = ?".formatted(what, kind), loan);
    }
}
