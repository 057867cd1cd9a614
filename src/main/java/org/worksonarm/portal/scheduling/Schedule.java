package org.worksonarm.portal.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;

/**
 * Who of all that wait would get which machine from when. A schedule is made by the portal, read and changed by admins,
 * and then either confirmed once, after which its lines are held one by one, or discarded. One that supposes something
 * is only read. A closed schedule never changes again; its lines keep what became of them.
 */
@Entity
class Schedule extends AbstractAggregateRoot<Schedule> {

    @EmbeddedId
    private ScheduleId id;

    @Enumerated(EnumType.STRING)
    private ScheduleStatus status = ScheduleStatus.OPEN;

    private long seed;

    private boolean assumed;

    private int changes;

    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private AccountId madeBy;

    private Instant madeAt;

    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private @Nullable AccountId closedBy;

    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "schedule_assumption", joinColumns = @JoinColumn(name = "schedule_id"))
    @OrderColumn(name = "position")
    private List<Assumption> assumptions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Schedule() {}

    Schedule(long seed, List<Assumption> assumptions, AccountId madeBy, Instant at) {
        this.id = ScheduleId.create();
        this.seed = seed;
        this.assumed = !assumptions.isEmpty();
        this.assumptions.addAll(assumptions);
        this.madeBy = madeBy;
        this.madeAt = at;
        registerEvent(new ScheduleChanged(id, "made", null, status));
    }

    ScheduleId id() {
        return id;
    }

    boolean isOpen() {
        return status == ScheduleStatus.OPEN;
    }

    boolean isAssumed() {
        return assumed;
    }

    long version() {
        return version == null ? -1 : version;
    }

    /** Notes that one of its lines is changed by hand. */
    void change() {
        refuseClosed();
        if (assumed) {
            throw new IllegalStateException("schedule " + id + " supposes something and is only read");
        }
        changes++;
        registerEvent(new ScheduleChanged(id, "changed", status, status));
    }

    /** From now on its lines are held, each once. */
    void confirm(AccountId by, Instant at) {
        if (assumed) {
            throw new IllegalStateException("schedule " + id + " supposes something and is only read");
        }
        close(ScheduleStatus.CONFIRMED, "confirmed", by, at);
    }

    void discard(AccountId by, Instant at) {
        close(ScheduleStatus.DISCARDED, "discarded", by, at);
    }

    private void close(ScheduleStatus how, String action, AccountId by, Instant at) {
        refuseClosed();
        status = how;
        closedBy = by;
        closedAt = at;
        registerEvent(new ScheduleChanged(id, action, ScheduleStatus.OPEN, how));
    }

    private void refuseClosed() {
        if (!isOpen()) {
            throw new IllegalStateException("schedule " + id + " is closed: " + status);
        }
    }
}
