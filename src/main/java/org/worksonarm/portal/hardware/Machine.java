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
import java.util.Set;
import java.util.TreeSet;
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

    private @Nullable String serial;

    private @Nullable String rack;

    private @Nullable String firmware;

    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "machine_interface", joinColumns = @JoinColumn(name = "machine_id"))
    @OrderBy("position")
    private List<NetworkInterface> interfaces = new ArrayList<>();

    @ElementCollection
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
        var before = this.state;
        this.state = state;
        describe(details);
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
