package org.worksonarm.portal.capacity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.hardware.MachineId;

/**
 * Days on which a machine, or all machines of a site, are worked on. An admin plans it, with a reason. It keeps its
 * machines free of loans, and is refused where some run then; or it is downtime that loans run through, those that are
 * there and those to come. It passes by itself, and may be cancelled until it has.
 */
@Entity
class MaintenanceWindow extends AbstractAggregateRoot<MaintenanceWindow> {

    @EmbeddedId
    private WindowId id;

    @Embedded
    private @Nullable MachineId machineId;

    private @Nullable String site;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private String reason;

    private boolean loansRunOn;

    private boolean cancelled;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "planned_by"))
    private AccountId plannedBy;

    private Instant plannedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected MaintenanceWindow() {}

    MaintenanceWindow(Place place, WindowPlan plan, AccountId by, Instant at) {
        this.id = WindowId.create();
        this.machineId = place.machine();
        this.site = place.siteCode();
        this.startsOn = plan.first();
        this.endsOn = plan.last();
        this.reason = plan.reason();
        this.loansRunOn = plan.loansRunOn();
        this.plannedBy = by;
        this.plannedAt = at;
        registerEvent(new MaintenancePlanned(id, place.name(), plan.words(), reason));
    }

    /** Whether it still lies ahead, or is under way. */
    boolean stands(LocalDate today) {
        return !cancelled && !endsOn.isBefore(today);
    }

    void cancel(LocalDate today) {
        if (!stands(today)) {
            throw new IllegalStateException("window " + id + " is over or cancelled");
        }
        cancelled = true;
        registerEvent(new MaintenanceCancelled(id));
    }

    WindowId id() {
        return id;
    }
}
