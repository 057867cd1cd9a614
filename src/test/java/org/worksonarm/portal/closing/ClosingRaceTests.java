package org.worksonarm.portal.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.Allocating;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

/** Somebody lends at a site that somebody else closes at the same moment. It is 23 November 2026. */
@PortalTest
@Import(ClosingScene.class)
class ClosingRaceTests {

    private static final String DAY = "2027-01-31";

    @Autowired
    ClosingScene scene;

    @Autowired
    Allocating allocating;

    @Autowired
    TransactionTemplate transaction;

    SignedIn ada;
    UUID site;
    UUID loan;
    String free;
    ResourceRequestId waiting;

    @BeforeEach
    void leaveOneMachineFree() {
        site = scene.emptySite();
        ada = scene.admin("Ada");
        loan = scene.lend(scene.application("CI for Julia"), site);
        free = scene.machine(scene.spare());
        scene.change("update machine set site_id = '" + site + "' where machine_id = ?", UUID.fromString(free));
        var perl = scene.application("CI for Perl");
        waiting = new ResourceRequestId(UUID.fromString(scene.read(
                "select resource_request_id::text from resource_request where kind = 'WHOLE_MACHINE' and application_id = ?",
                perl.value())));
    }

    @Test
    void closingWaitsForWhoeverLendsThereAndThenIsAnotherPlan() throws Exception {
        var fields = scene.form(site, DAY, ada, Map.of(loan, "END"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var closing = transaction.execute(_ -> {
                assertThat(lend()).isInstanceOf(Attempt.Allocated.class);
                return waiting(threads.submit((Callable<Integer>)
                        () -> scene.post(site, ada, fields).getResponse().getStatus()));
            });

            assertThat(closing.get()).isEqualTo(409);
        }
        assertThat(scene.plan(site, DAY, ada)).bodyText().contains("CI for Perl");
    }

    @Test
    void refusesWhoeverLendsThereAfterwards() {
        scene.post(site, ada, scene.form(site, DAY, ada, Map.of(loan, "END")));

        assertThat(lend())
                .isInstanceOfSatisfying(
                        Attempt.Refused.class,
                        refused -> assertThat(refused.because()).contains("closes on 31 January 2027"));
    }

    private Attempt lend() {
        return allocating.allocate(
                waiting,
                new MachineId(UUID.fromString(free)),
                LocalDate.parse("2026-12-01"),
                LocalDate.parse("2027-05-31"),
                ada.accountId());
    }

    /** Long enough for whoever does not wait to be through. */
    private static <T> Future<T> waiting(Future<T> task) {
        try {
            task.get(3, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            return task;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return task;
    }
}
