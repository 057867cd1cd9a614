package org.worksonarm.portal.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.kernel.UuidV7;

/**
 * One unit of a request in a schedule: the machine and the days that it would get, or neither, and why. An admin may give
 * it others or leave it out; once its schedule is confirmed it is held, or keeps why it was not.
 */
@Entity
class ScheduleLine {

    @Id
    @Column(name = "schedule_line_id")
    private UUID id;

    private ScheduleId schedule;

    private int place;

    private ApplicationId application;

    private ResourceRequestId request;

    private String asks;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "machine_id"))
    @AttributeOverride(name = "name", column = @Column(name = "machine"))
    @AttributeOverride(name = "first", column = @Column(name = "starts_on"))
    @AttributeOverride(name = "last", column = @Column(name = "ends_on"))
    private @Nullable Slot slot;

    private String reason;

    @Embedded
    @AttributeOverride(name = "machine", column = @Column(name = "beside_machine"))
    @AttributeOverride(name = "startsOn", column = @Column(name = "beside_starts_on"))
    private @Nullable Beside beside;

    private boolean byHand;

    @AttributeOverride(name = "value", column = @Column(name = "allocation_id"))
    private @Nullable AllocationId allocation;

    private @Nullable String outcome;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected ScheduleLine() {}

    ScheduleLine(ScheduleId schedule, int place, Draft draft) {
        this.id = UuidV7.create();
        this.schedule = schedule;
        this.place = place;
        this.application = draft.application();
        this.request = draft.request();
        this.asks = draft.asks();
        this.slot = draft.slot();
        this.beside = draft.beside();
        this.reason = draft.reason();
    }

    ResourceRequestId request() {
        return request;
    }

    ApplicationId application() {
        return application;
    }

    @Nullable
    Slot slot() {
        return slot;
    }

    /** Whether it is still to be held. */
    boolean isPending() {
        return slot != null && allocation == null && outcome == null;
    }

    void change(Slot other, String why) {
        slot = other;
        reason = why;
        byHand = true;
    }

    void leaveOut() {
        slot = null;
        reason = "Left out by hand.";
        byHand = true;
    }

    void held(AllocationId hold) {
        allocation = hold;
    }

    boolean isHeld() {
        return allocation != null;
    }

    void missed(String why) {
        outcome = why;
    }
}
