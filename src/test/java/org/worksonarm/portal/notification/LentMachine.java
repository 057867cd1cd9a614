package org.worksonarm.portal.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.Allocating;
import org.worksonarm.portal.allocation.Allocating.Attempt.Allocated;
import org.worksonarm.portal.allocation.AllocationCutShort;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

/** A machine to lend, named mail-test-1. */
@TestComponent
class LentMachine {

    private final JdbcClient jdbc;
    private final Allocating allocating;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    LentMachine(
            JdbcClient jdbc, Allocating allocating, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.allocating = allocating;
        this.events = events;
        this.transaction = transaction;
    }

    AllocationId lend(ApplicationId application, SignedIn admin) {
        var attempt = allocating.allocate(
                new ResourceRequestId(wholeMachine(application)),
                new MachineId(machine()),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2027, 4, 30),
                admin.accountId());
        return ((Allocated) attempt).id();
    }

    /** As the module of loans tells it. */
    void cutShort(AllocationId loan, ApplicationId application, LocalDate lastDay, String reason) {
        transaction.executeWithoutResult(_ ->
                events.publishEvent(new AllocationCutShort(loan, application, "ACTIVE", "REVOKED", lastDay, reason)));
    }

    private UUID wholeMachine(ApplicationId application) {
        return jdbc.sql("""
                select resource_request_id from resource_request_card
                where application_id = ? and kind = 'WHOLE_MACHINE'""").param(application.value()).query(UUID.class).single();
    }

    private UUID machine() {
        var site = UUID.randomUUID();
        jdbc.sql(
                        "insert into site (site_id, code, name, city, country, provider) values (?, 'ml1', 'Oslo', 'Oslo', 'NO', 'Test')")
                .param(site)
                .update();
        return jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select gen_random_uuid(), 'mail-test-1', model_id, ?, 'AVAILABLE', 'WHOLE'
                from machine_model where slug = 'hi1616' returning machine_id""").param(site).query(UUID.class).single();
    }
}
