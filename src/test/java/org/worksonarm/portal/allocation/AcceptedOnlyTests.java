package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.allocation.Allocating.Attempt.Refused;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

/** Only accepted applications are lent machines, also when they stop being accepted at that very moment. */
@PortalTest
class AcceptedOnlyTests {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

    @Autowired
    Allocating allocating;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    LoanFixtures fixtures;
    MachineId machine;

    @BeforeEach
    void prepare() {
        fixtures = new LoanFixtures(jdbc);
        machine = fixtures.machine("thunderx");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCEPTED")
    void databaseRefusesEveryOther(ApplicationStatus status) {
        var application = fixtures.application("Other", status);

        assertThat(insert(fixtures.request(application, NeedBuilder.whole().build())))
                .isEqualTo("allocation_of_accepted_application");
    }

    @Test
    void databaseRefusesWhatIsWithdrawnMeanwhile() throws Exception {
        var application = fixtures.application("Hasty", ApplicationStatus.ACCEPTED);
        var request = fixtures.request(application, NeedBuilder.whole().build());

        assertThat(whileWithdrawing(application, () -> insert(request)))
                .isEqualTo("allocation_of_accepted_application");
    }

    @Test
    void tellsInPlainWordsWhatIsWithdrawnMeanwhile() throws Exception {
        var application = fixtures.application("Hasty", ApplicationStatus.ACCEPTED);
        var request = fixtures.request(application, NeedBuilder.whole().build());
        var admin = fixtures.account("Admin");

        assertThat(whileWithdrawing(application, () -> allocating.allocate(request, machine, FIRST, LAST, admin)))
                .isEqualTo(new Refused("Only accepted applications are lent machines, and this one is not accepted."));
    }

    private String insert(ResourceRequestId request) {
        try {
            AllocationRows.insert(jdbc, request, machine, "'WHOLE', 0, 0", FIRST, LAST);
            return "ok";
        } catch (DataIntegrityViolationException e) {
            return AllocationRows.constraint(e);
        }
    }

    /** Lends while the withdrawal is under way, and lets it through only once the loan waits for it. */
    private <T> T whileWithdrawing(UUID application, Callable<T> lending) throws Exception {
        try (var executor = Executors.newSingleThreadExecutor()) {
            Future<T> attempt = transaction.execute(status -> {
                jdbc.sql("update application set status = 'WITHDRAWN' where application_id = ?")
                        .param(application)
                        .update();
                var lent = executor.submit(lending);
                await().until(this::somebodyWaits);
                return lent;
            });
            return attempt.get();
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}
