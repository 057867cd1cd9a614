package org.worksonarm.portal.allocation;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.allocation.Moving.Move;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

/** All that people do about capacity, each with what they see at the moment. */
@TestComponent
class CapacityDeeds {

    private final JdbcClient jdbc;
    private final Services services;

    CapacityDeeds(JdbcClient jdbc, Services services) {
        this.jdbc = jdbc;
        this.services = services;
    }

    Attempt lend(ResourceRequestId request, MachineId machine, LocalDate first, LocalDate last, AccountId by) {
        return services.allocating.allocate(request, machine, first, last, by);
    }

    Attempt hold(ResourceRequestId request, MachineId machine, Period period, Instant until, AccountId by) {
        return services.holding.hold(request, machine, period, until, by);
    }

    Optional<String> confirm(AllocationId id, AccountId by) {
        return services.holding.confirm(id, version(id), by);
    }

    void letGo(AllocationId id, AccountId by) {
        services.holding.letGo(id, version(id), by);
    }

    Attempt move(AllocationId id, MachineId to, AccountId by) {
        return services.moving.move(id, new Move(to, "a better one", version(id)), by);
    }

    Optional<String> renew(AllocationId id, LocalDate last, AccountId by) {
        return services.renewing.renew(id, last, version(id), by);
    }

    void cut(AllocationId id, Ending ending, LocalDate last, AccountId by) {
        services.cuttingShort.cutShort(id, new LoanCut(ending, last, "given back", version(id)), by);
    }

    void lapseAll() {
        while (services.lapsing.next()) {}
    }

    void expire(AllocationId id, Instant at) {
        jdbc.sql("update allocation set held_until = ? where allocation_id = ?")
                .params(Timestamp.from(at), id.value())
                .update();
    }

    UUID plan(MachineId machine, LocalDate first, LocalDate last, AccountId by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into maintenance_window (window_id, machine_id, starts_on, ends_on, reason, loans_run_on, planned_by,
                                                planned_at, version)
                values (?, ?, ?, ?, 'New firmware', false, ?, now(), 0)""").params(id, machine.value(), first, last, by.value()).update();
        return id;
    }

    void cancel(UUID window) {
        jdbc.sql("update maintenance_window set cancelled = true where window_id = ?")
                .param(window)
                .update();
    }

    void terms(MachineId machine, int cleaningDays, String overcommit) {
        jdbc.sql("""
                insert into machine_terms (machine_id, cleaning_days, vcpu_overcommit, version) values (?, ?, ?, 0)
                on conflict (machine_id) do update
                set cleaning_days = excluded.cleaning_days, vcpu_overcommit = excluded.vcpu_overcommit""")
                .params(machine.value(), cleaningDays, new BigDecimal(overcommit))
                .update();
    }

    void retire(MachineId machine, LocalDate last) {
        jdbc.sql("update machine_terms set retires_on = ? where machine_id = ?")
                .params(last, machine.value())
                .update();
    }

    private long version(AllocationId id) {
        return jdbc.sql("select version from allocation where allocation_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** The use cases. */
    @TestComponent
    static class Services {

        final Allocating allocating;
        final Holding holding;
        final Moving moving;
        final Renewing renewing;
        final CuttingShort cuttingShort;
        final Lapsing lapsing;

        Services(Lending lending, Moving moving, Renewing renewing, CuttingShort cuttingShort) {
            this.allocating = lending.allocating;
            this.holding = lending.holding;
            this.lapsing = lending.lapsing;
            this.moving = moving;
            this.renewing = renewing;
            this.cuttingShort = cuttingShort;
        }
    }

    /** Those that begin loans or let them lapse. */
    @TestComponent
    record Lending(Allocating allocating, Holding holding, Lapsing lapsing) {}
}
