package org.worksonarm.portal.waiting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;

/**
 * What a team is offered: a hold that it may take or leave. It is open until somebody of the team confirms or passes it,
 * its hold lapses, or an admin takes it back, whichever comes first; then it has ended for good.
 */
@Entity
class WaitingOffer extends AbstractAggregateRoot<WaitingOffer> {

    @EmbeddedId
    private OfferId id;

    @Embedded
    private ApplicationId applicationId;

    @Embedded
    private ResourceRequestId requestId;

    @Embedded
    private AllocationId allocationId;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offered_by"))
    private @Nullable AccountId offeredBy;

    private Instant offeredAt;

    private Instant openUntil;

    private @Nullable Instant endedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
    private @Nullable AccountId endedBy;

    private String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected WaitingOffer() {}

    WaitingOffer(Asking asking, AllocationId hold, Instant openUntil, Deed deed) {
        this.id = OfferId.create();
        this.applicationId = asking.application();
        this.requestId = asking.request();
        this.allocationId = hold;
        this.state = OfferState.OPEN;
        this.offeredBy = deed.by();
        this.offeredAt = deed.at();
        this.openUntil = openUntil;
        this.reason = "";
        registerEvent(new OfferMade(id, applicationId, hold, openUntil));
    }

    void end(OfferState how, String because, Deed deed) {
        if (state != OfferState.OPEN || how == OfferState.OPEN) {
            throw new IllegalStateException("offer " + id + " is " + state + ", not to become " + how);
        }
        state = how;
        reason = because.strip();
        endedBy = deed.by();
        endedAt = deed.at();
        registerEvent(new OfferEnded(id, applicationId, allocationId, how, reason));
    }

    OfferId id() {
        return id;
    }

    OfferState state() {
        return state;
    }

    boolean isOpen() {
        return state == OfferState.OPEN;
    }

    AllocationId allocation() {
        return allocationId;
    }

    /** Which line of which application waits. */
    record Asking(ApplicationId application, ResourceRequestId request) {}

    /** Who did something, and when; null for the portal itself. */
    record Deed(@Nullable AccountId by, Instant at) {}
}
