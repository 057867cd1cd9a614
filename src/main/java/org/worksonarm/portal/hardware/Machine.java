package org.worksonarm.portal.hardware;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.record.FieldChange;

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

    private @Nullable String serial;

    private @Nullable String rack;

    private @Nullable String firmware;

    private @Nullable String note;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "machine_interface", joinColumns = @JoinColumn(name = "machine_id"))
    @OrderBy("position")
    private List<NetworkInterface> interfaces = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "machine_label", joinColumns = @JoinColumn(name = "machine_id"))
    @Column(name = "label")
    private Set<String> labels = new TreeSet<>();

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

    /** Tells what is known of a new machine. */
    void describe(MachineDetails details) {
        serial = details.serial();
        rack = details.rack();
        firmware = details.firmware();
        note = details.note();
        if (!details.labels().equals(List.copyOf(new TreeSet<>(labels)))) {
            labels.clear();
            labels.addAll(details.labels());
        }
        if (!details.macs().equals(macs())) {
            interfaces.clear();
            details.macs().forEach(mac -> interfaces.add(new NetworkInterface(mac.value(), interfaces.size())));
        }
    }

    /** A retired machine never comes back. */
    boolean mayBecome(MachineState next) {
        return state != MachineState.RETIRED || next == MachineState.RETIRED;
    }

    void change(MachineState state, MachineDetails details) {
        if (!mayBecome(state)) {
            throw new IllegalStateException("machine " + name + " is retired");
        }
        var changed =
                new ArrayList<>(FieldChange.between(Map.of("state", this.state.name()), Map.of("state", state.name())));
        changed.addAll(FieldChange.between(details().fields(), details.fields()));
        become(state, details, changed);
    }

    /** Takes over all that may change, where somebody compared it field by field. */
    void become(MachineFacts next, ModelId model, SiteId site, List<FieldChange> changed) {
        name = next.name();
        modelId = model;
        siteId = site;
        become(next.state(), next.details(), changed);
    }

    private void become(MachineState next, MachineDetails details, List<FieldChange> changed) {
        var before = state;
        state = next;
        describe(details);
        registerEvent(new MachineChanged(id, before, next, changed));
    }

    /** Lets others have its serial number and cards before they get theirs, where several machines swap them. */
    void handOver() {
        serial = null;
        interfaces.clear();
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

    MachineDetails details() {
        return new MachineDetails(serial, rack, firmware, note, macs(), List.copyOf(labels));
    }

    private List<MacAddress> macs() {
        return interfaces.stream().map(card -> new MacAddress(card.mac())).toList();
    }

    long version() {
        return version == null ? 0 : version;
    }
}
