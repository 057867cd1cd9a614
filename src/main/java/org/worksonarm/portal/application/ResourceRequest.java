package org.worksonarm.portal.application;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of what an application asks for. Lives and changes with its application; machines are lent for it. */
@Entity
class ResourceRequest {

    @EmbeddedId
    private ResourceRequestId id;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private int quantity;
    private @Nullable Integer vcpu;
    private @Nullable Integer ramGib;
    private @Nullable Integer diskGib;
    private @Nullable Integer ciJobs;

    @Enumerated(EnumType.STRING)
    private Answer aarch32;

    @Enumerated(EnumType.STRING)
    @Column(name = "armv8_2")
    private Answer armv82;

    private @Nullable String preferredModel;
    private @Nullable LocalDate startsOn;
    private @Nullable Integer months;
    private boolean continuing;
    private @Nullable Integer hoursPerWeek;
    private String note;
    private Equipment equipment;
    private boolean guessed;

    @SuppressWarnings("NullAway")
    protected ResourceRequest() {}

    @SuppressWarnings("NullAway.Init")
    ResourceRequest(RequestLine line) {
        this.id = line.id();
        become(line.need());
    }

    ResourceRequestId id() {
        return id;
    }

    final void become(ResourceNeed need) {
        kind = need.kind();
        quantity = need.quantity();
        vcpu = need.vcpu();
        ramGib = need.ramGib();
        diskGib = need.diskGib();
        ciJobs = need.ciJobs();
        aarch32 = need.aarch32();
        armv82 = need.armv82();
        preferredModel = need.preferredModel();
        startsOn = need.startsOn();
        months = need.months();
        continuing = need.continuing();
        hoursPerWeek = need.hoursPerWeek();
        note = need.note();
        equipment = need.equipment();
        guessed = need.guessed();
    }

    void amend(int quantity) {
        this.quantity = quantity;
    }

    void amend(RequestKind kind, @Nullable String preferredModel) {
        this.kind = kind;
        this.preferredModel = preferredModel;
    }

    /** As the record keeps it. */
    @Override
    public String toString() {
        var model = preferredModel == null ? "any model" : preferredModel;
        return "%d x %s, %s".formatted(quantity, kind, model);
    }

    ResourceNeed need() {
        return new ResourceNeed(
                kind,
                quantity,
                vcpu,
                ramGib,
                diskGib,
                ciJobs,
                aarch32,
                armv82,
                preferredModel,
                startsOn,
                months,
                continuing,
                hoursPerWeek,
                note,
                equipment,
                guessed);
    }
}
