package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

/** Forty people press the button at the same moment, each on a connection of their own. */
@PortalTest
class AllocationRaceTests {

    private static final int WIDTH = 40;
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

    @Autowired
    Allocating allocating;

    @Autowired
    JdbcClient jdbc;

    LoanFixtures fixtures;
    AccountId admin;

    @BeforeEach
    void prepare(@Autowired DataSource dataSource) throws Exception {
        dataSource.unwrap(HikariDataSource.class).setMaximumPoolSize(WIDTH + 2);
        fixtures = new LoanFixtures(jdbc);
        admin = fixtures.account("Admin");
    }

    @Test
    void exactlyOneOfFortyGetsTheMachine() {
        var machine = fixtures.machine("thunderx");
        var requests = requests(number -> fixtures.wholeMachineFor("Project " + number));

        var attempts = race(number -> allocate(requests.get(number), machine));

        assertThat(attempts).filteredOn(Attempt.Allocated.class::isInstance).hasSize(1);
        assertThat(attempts)
                .filteredOn(Attempt.Refused.class::isInstance)
                .hasSize(WIDTH - 1)
                .extracting(attempt -> ((Attempt.Refused) attempt).because())
                .allMatch(because -> because.matches(fixtures.nameOf(machine)
                        + " is lent to Project \\d+ until 30 June 2027 \\(UTC\\)\\. Free from 2 July 2027\\."));
        assertThat(allocationsOf(machine)).isEqualTo(1);
    }

    @Test
    void asManyOfFortyGetAVmAsFitTheHost() {
        var host = fixtures.host(64, 200, 1000, 0);
        var requests = requests(number ->
                fixtures.request("VM " + number, NeedBuilder.vm(8, 29, 10).build()));

        var attempts = race(number -> allocate(requests.get(number), host));

        assertThat(attempts).filteredOn(Attempt.Allocated.class::isInstance).hasSize(6);
        assertThat(attempts)
                .filteredOn(Attempt.Refused.class::isInstance)
                .extracting(attempt -> ((Attempt.Refused) attempt).because())
                .hasSize(WIDTH - 6)
                .allMatch(because -> because.contains("16 vCPU, 26 GiB RAM and 940 GiB disk are left"));
        assertThat(allocationsOf(host)).isEqualTo(6);
    }

    @Test
    void oneRequestGetsNoMoreMachinesThanItAsksForFromForty() {
        var request = fixtures.request("Busy", NeedBuilder.whole().times(3).build());
        var site = fixtures.site();
        var machines = IntStream.range(0, WIDTH)
                .mapToObj(number -> fixtures.machine("thunderx", site))
                .toList();

        var attempts = race(number -> allocate(request, machines.get(number)));

        assertThat(attempts).filteredOn(Attempt.Allocated.class::isInstance).hasSize(3);
        assertThat(attempts)
                .filteredOn(Attempt.Refused.class::isInstance)
                .containsOnly(new Attempt.Refused("This request asks for 3, and 3 are lent or held for it already."));
    }

    @Test
    void databaseAloneLetsOneOfFortyThrough() {
        var machine = fixtures.machine("thunderx");
        var requests = requests(number -> fixtures.wholeMachineFor("Raw " + number));

        var outcomes = race(number -> insert(requests.get(number), machine, "'WHOLE', 0, 0"));

        assertThat(outcomes).containsOnly("ok", "allocation_whole_machine_once").containsOnlyOnce("ok");
    }

    @Test
    void databaseAloneNeverFillsAHostBeyondItsSlots() {
        var host = fixtures.host(8, 8, 8, 5);
        var requests = requests(
                number -> fixtures.request("Slots " + number, NeedBuilder.ci(2).build()));

        var outcomes = race(number -> insert(requests.get(number), host, "'HOSTED_CI', 0, 2"));

        assertThat(outcomes).filteredOn("ok"::equals).hasSize(2);
        assertThat(outcomes).containsOnly("ok", "allocation_within_capacity");
    }

    private Attempt allocate(ResourceRequestId request, MachineId machine) {
        return allocating.allocate(request, machine, FIRST, LAST, admin);
    }

    private String insert(ResourceRequestId request, MachineId machine, String portion) {
        try {
            AllocationRows.insert(jdbc, request, machine, portion, FIRST, LAST);
            return "ok";
        } catch (DataIntegrityViolationException e) {
            return AllocationRows.constraint(e);
        }
    }

    private List<ResourceRequestId> requests(IntFunction<ResourceRequestId> request) {
        return IntStream.range(0, WIDTH).mapToObj(request).toList();
    }

    private long allocationsOf(MachineId machine) {
        return jdbc.sql("select count(*) from allocation where machine_id = ?")
                .param(machine.value())
                .query(Long.class)
                .single();
    }

    private static <T> List<T> race(IntFunction<T> attempt) {
        var start = new CountDownLatch(1);
        try (var executor = Executors.newFixedThreadPool(WIDTH)) {
            var attempts = IntStream.range(0, WIDTH)
                    .mapToObj(number -> executor.submit((Callable<T>) () -> {
                        start.await();
                        return attempt.apply(number);
                    }))
                    .toList();
            start.countDown();
            return attempts.stream().map(AllocationRaceTests::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
