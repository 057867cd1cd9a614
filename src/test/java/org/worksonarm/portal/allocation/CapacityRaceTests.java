package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.allocation.Allocating.Attempt.Allocated;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** Forty people do different things to the same four machines at the same moment. */
@PortalTest
@Import({CapacityDeeds.class, CapacityDeeds.Services.class, CapacityDeeds.Lending.class})
class CapacityRaceTests {

    private static final int WIDTH = 40;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant LATER = Instant.parse("2026-12-01T00:00:00Z");

    /** Two of one machine that are closer than they may be, or a host that is fuller than it may be. */
    private static final String WRONG = """
            select count(*) from (
                select 1 from allocation a join allocation b on a.machine_id = b.machine_id
                    and a.allocation_id < b.allocation_id and 'WHOLE' in (a.kind, b.kind)
                where a.period && b.period or (a.application_id <> b.application_id and a.claim && b.claim)
                union all
                select 1 from allocation a join maintenance_card w using (machine_id)
                where not w.loans_run_on and a.period && w.period
                union all
                select 1 from generate_series(date '2026-11-01', date '2027-03-01', interval '1 day') day
                cross join host_card h join allocation a on a.machine_id = h.machine_id and a.period @> day::date
                group by day, h.machine_id, h.lendable_vcpu, h.part_ram_gib, h.ci_slots
                having sum(a.vcpu) > h.lendable_vcpu or sum(a.ram_gib) > h.part_ram_gib or sum(a.ci_slots) > h.ci_slots
            ) wrong""";

    @Autowired
    CapacityDeeds deeds;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void widen(@Autowired DataSource dataSource) throws Exception {
        dataSource.unwrap(HikariDataSource.class).setMaximumPoolSize(WIDTH + 2);
    }

    @RepeatedTest(2)
    void nothingIsOverbookedWhateverFortyDoAtOnce(RepetitionInfo repetition) throws Exception {
        var random = new Random(repetition.getCurrentRepetition());
        var scene = new CapacityScene(TODAY, random, deeds, jdbc);
        var begun =
                IntStream.range(0, 20).mapToObj(_ -> lend(scene, random, false)).toList();
        begun.forEach(CapacityRaceTests::quietly);

        var people = IntStream.range(0, WIDTH)
                .mapToObj(number -> person(scene, random, number))
                .toList();
        var outcomes = AtOnce.answers(people);

        assertThat(outcomes).containsOnly("done", "refused");
        assertThat(outcomes).filteredOn("done"::equals).isNotEmpty();
        assertThat(jdbc.sql(WRONG).query(Long.class).single()).isZero();
    }

    @Test
    void holdLapsesOnceHoweverManyNodesLookForIt() throws Exception {
        var scene = new CapacityScene(TODAY, new Random(1), deeds, jdbc);
        var request = scene.fixtures.wholeMachineFor("Lapsing");
        var machine = scene.machines.getFirst().id;
        var period = Period.ofDays(TODAY, 9);
        var hold = (Allocated) deeds.hold(request, machine, period, LATER, scene.admin);
        deeds.expire(hold.id(), Instant.parse("2026-11-22T00:00:00Z"));

        AtOnce.answers(IntStream.range(0, 8)
                .mapToObj(_ -> (Callable<String>) this::lapse)
                .toList());

        assertThat(jdbc.sql("select count(*) from record_entry where subject_id = ? and action = 'hold ended'")
                        .param(hold.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private String lapse() {
        deeds.lapseAll();
        return "done";
    }

    /** What each is going to do is drawn before anybody starts. */
    private Callable<String> person(CapacityScene scene, Random random, int number) {
        return switch (number % 5) {
            case 0 -> lend(scene, random, false);
            case 1 -> lend(scene, random, true);
            case 2 -> change(scene, random, true);
            case 3 -> change(scene, random, false);
            default -> plan(scene, random);
        };
    }

    private Callable<String> lend(CapacityScene scene, Random random, boolean hold) {
        var machine = scene.one(scene.machines);
        var first = TODAY.plusDays(random.nextInt(40));
        var want = scene.want(machine, scene.tenant(), first, first.plusDays(random.nextInt(15)));
        var request = scene.fixtures.request(want.tenant(), CapacityScene.need(machine, want));
        return () -> hold
                ? said(
                        deeds.hold(request, machine.id, new Period(first, want.last()), LATER, scene.admin)
                                instanceof Allocated)
                : said(deeds.lend(request, machine.id, first, want.last(), scene.admin) instanceof Allocated);
    }

    private Callable<String> change(CapacityScene scene, Random random, boolean move) {
        var ids = jdbc.sql("select allocation_id from allocation where machine_id in (:ids) order by allocation_id")
                .param(
                        "ids",
                        scene.machines.stream().map(each -> each.id.value()).toList())
                .query((row, _) -> new AllocationId(row.getObject(1, UUID.class)))
                .list();
        var id = scene.one(ids);
        var target = scene.one(scene.machines).id;
        var last = TODAY.plusDays(30 + random.nextInt(30));
        return () -> attempt(() -> move
                ? deeds.move(id, target, scene.admin) instanceof Allocated
                : deeds.renew(id, last, scene.admin).isEmpty());
    }

    private Callable<String> plan(CapacityScene scene, Random random) {
        var machine = scene.one(scene.machines).id;
        var first = TODAY.plusDays(random.nextInt(60));
        return () -> attempt(() -> deeds.plan(machine, first, first.plusDays(2), scene.admin) != null);
    }

    /** What somebody else was faster with is refused as well; a deadlock is not, and fails the test. */
    private static String attempt(Callable<Boolean> deed) throws Exception {
        try {
            return said(deed.call());
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException | StaleEdit e) {
            return "refused";
        }
    }

    private static String said(boolean done) {
        return done ? "done" : "refused";
    }

    private static void quietly(Callable<String> deed) {
        try {
            deed.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
