package org.worksonarm.portal.waiting;

import java.util.UUID;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** An offer is answered, over, or taken back. */
public record OfferEnded(
        OfferId offer, ApplicationId application, AllocationId allocation, OfferState state, String reason)
        implements RecordedEvent {

    @Override
    public String subjectKind() {
        return OfferMade.SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return offer.value();
    }

    @Override
    public String action() {
        return "ended";
    }

    @Override
    public String before() {
        return OfferState.OPEN.name();
    }

    @Override
    public String after() {
        return state.name();
    }
}
