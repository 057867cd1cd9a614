package org.worksonarm.portal.hardware;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.kernel.UuidV7;
import org.worksonarm.portal.record.FieldChange;

/**
 * A model of the catalogue. An admin adds it with what is known, and tells more as it becomes known; what nobody knows
 * stays unknown. Its slug stays for good, because machines, files and requests of projects name it so.
 */
@Entity
@Table(name = "machine_model")
class CatalogueModel extends AbstractAggregateRoot<CatalogueModel> {

    @EmbeddedId
    private ModelId id;

    private String slug;

    private int position;

    private UUID vendorId;

    private String name;

    private String aliases;

    private @Nullable String processor;

    private @Nullable Integer sockets;

    private @Nullable Integer cores;

    private @Nullable Integer threads;

    @Column(name = "ram_gib")
    private @Nullable Integer ramGib;

    private @Nullable String disk;

    private @Nullable String network;

    private @Nullable String isa;

    @Enumerated(EnumType.STRING)
    private @Nullable Aarch32 aarch32;

    private @Nullable Boolean kvm;

    private @Nullable String note;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected CatalogueModel() {}

    @SuppressWarnings("NullAway") // tell() initialises the rest
    CatalogueModel(String slug, int position, ModelFacts facts) {
        this.id = new ModelId(UuidV7.create());
        this.slug = slug;
        this.position = position;
        tell(facts);
        registerEvent(new ModelAdded(id.value(), slug));
    }

    void change(ModelFacts next, List<FieldChange> changed) {
        tell(next);
        registerEvent(new ModelChanged(id.value(), changed));
    }

    private void tell(ModelFacts facts) {
        vendorId = facts.vendorId();
        name = facts.name();
        aliases = facts.aliases();
        processor = facts.processor();
        sockets = facts.sockets();
        cores = facts.cores();
        threads = facts.threads();
        ramGib = facts.ramGib();
        disk = facts.disk();
        network = facts.network();
        isa = facts.isa();
        aarch32 = facts.aarch32();
        kvm = facts.kvm();
        note = facts.note();
    }

    ModelId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
