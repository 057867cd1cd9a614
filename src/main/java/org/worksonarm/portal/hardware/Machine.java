package org.worksonarm.portal.hardware;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One machine of the programme. An admin adds it, in commissioning or available at once. While it is available it can
 * be lent; maintenance and faults keep it from new loans without ending those that run. A retired machine is never
 * lent again: that is possible only once nobody has it, now or later, which the database makes sure of.
 */
@Entity
class Machine extends AbstractAggregateRoot<Machine> {

    @EmbeddedId
    private MachineId id;

    private String name;

    @Embedded
    private ModelId modelId;

    @Embedded
    private SiteId siteId;

    @Enumerated(EnumType.STRING)
    private MachineState state;

    @Enumerated(EnumType.STRING)
    private Sharing sharing;

    @Embedded
    private @Nullable PartsOffer parts;

    private @Nullable String note;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Machine() {}

    /** {@code parts} is null for a machine that is lent whole. */
    Machine(String name, ModelId model, SiteId site, MachineState state, @Nullable PartsOffer parts) {
        this.id = MachineId.create();
        this.name = name;
        this.modelId = model;
        this.siteId = site;
        this.state = state;
        this.sharing = parts == null ? Sharing.WHOLE : Sharing.PARTS;
        this.parts = parts;
        registerEvent(new MachineAdded(id, name, state));
    }

    void annotate(@Nullable String note) {
        this.note = note;
    }

    /** A retired machine never comes back. */
    boolean mayBecome(MachineState next) {
        return state != MachineState.RETIRED || next == MachineState.RETIRED;
    }

    void change(MachineState state, @Nullable String note) {
        if (!mayBecome(state)) {
            throw new IllegalStateException("machine " + name + " is retired");
        }
        var before = this.state;
        this.state = state;
        this.note = note;
        registerEvent(new MachineChanged(id, before, state, note));
    }

    MachineId id() {
        return id;
    }

    String name() {
        return name;
    }

    MachineState state() {
        return state;
    }

    @Nullable
    String note() {
        return note;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
