package org.worksonarm.portal.handover;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;

/** What a lent machine starts with, once its team chose something else than it had asked for; it may choose anew. */
@Entity
class BootChoice extends AbstractAggregateRoot<BootChoice> {

    @EmbeddedId
    private AllocationId id;

    private ApplicationId application;

    private BootSource source;

    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private AccountId changedBy;

    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected BootChoice() {}

    BootChoice(AllocationId id, ApplicationId application, BootSource before, AccountId by, Instant at) {
        this.id = id;
        this.application = application;
        this.source = before;
        this.changedBy = by;
        this.changedAt = at;
    }

    /** Says whether it is another one. */
    boolean become(BootSource next, AccountId by, Instant at) {
        if (next.equals(source)) {
            return false;
        }
        registerEvent(new BootChoiceChanged(id, application, source.words(), next.words()));
        source = next;
        changedBy = by;
        changedAt = at;
        return true;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
